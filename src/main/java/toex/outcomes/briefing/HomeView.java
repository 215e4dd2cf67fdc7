package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.evaluation.EvaluationService;
import toex.outcomes.feedback.QuotationWall;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.programme.ProgrammeService;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.Scoped;

/** The programme on one page: the claim, the proof, the detail. */
@Route("")
@Menu(order = 1, title = "briefing.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class HomeView extends Page implements Scoped, Marked {

    private final transient EvaluationService evaluation;
    private final transient PerformanceService performance;
    private final transient CaseStudyService caseStudies;
    private final transient QuotationWall wall;
    private final transient OrganisationService organisation;
    private final transient ProgrammeService programme;
    private final transient JobPipeline pipeline;

    HomeView(
            EvaluationService evaluation,
            PerformanceService performance,
            CaseStudyService caseStudies,
            QuotationWall wall,
            OrganisationService organisation,
            ProgrammeService programme,
            JobPipeline pipeline) {
        super("briefing.menu");
        this.evaluation = evaluation;
        this.performance = performance;
        this.caseStudies = caseStudies;
        this.wall = wall;
        this.organisation = organisation;
        this.programme = programme;
        this.pipeline = pipeline;
        addClassName("briefing");
    }

    @Override
    public Marking marking() {
        return wall.marking();
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        add(new ClaimPanel(evaluation.benefit()));
        if (!evaluation.impacts().isEmpty()) {
            add(new ImpactPanel(evaluation.impacts()));
        }
        Achievements achievements = Achievements.of(performance, scope);
        add(
                new AchievementPanel(achievements),
                new ChartsPanel(achievements),
                new StoriesPanel(caseStudies.published()),
                new QuotationsPanel(wall.quotations(scope), scope),
                new TeamsPanel(
                        organisation.regions(LocalDate.now(ZoneId.of("Europe/London"))),
                        achievements,
                        organisation.boundaries()),
                new ProcessPanel(programme.steps(), programme.timeline()),
                closing(achievements));
    }

    private Div closing(Achievements achievements) {
        Div closing = new Div(
                new KnownSection(evaluation.benefit(), achievements),
                new NextSection(pipeline.of(achievements.scope()), programme.timeline(), !achievements.isEmpty()));
        closing.addClassName("closing-panel");
        return closing;
    }
}
