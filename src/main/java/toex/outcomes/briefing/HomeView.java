package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
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
import toex.outcomes.shared.ui.PageParts;
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
        Map<String, Component> parts = parts(scope, Achievements.of(performance, scope));
        Map<String, String> names = new LinkedHashMap<>();
        parts.forEach((id, part) -> {
            part.setId(id);
            names.put(id, getTranslation("briefing.part." + id));
        });
        add(new ClaimPanel(evaluation.benefit()), new PageParts(names));
        Div closing = new Div(parts.remove("known"), parts.remove("next"));
        closing.addClassName("closing-panel");
        parts.values().forEach(this::add);
        add(closing);
    }

    /** By the names that they have in addresses, in the order of the page. */
    private Map<String, Component> parts(Scope scope, Achievements achievements) {
        Map<String, Component> parts = new LinkedHashMap<>();
        if (!evaluation.impacts().isEmpty()) {
            parts.put("impact", new ImpactPanel(evaluation.impacts()));
        }
        parts.put("counts", new AchievementPanel(achievements));
        if (!achievements.isEmpty()) {
            parts.put("time", new ChartsPanel(achievements));
        }
        parts.put("stories", new StoriesPanel(caseStudies.published()));
        parts.put("words", new QuotationsPanel(wall.quotations(scope), scope));
        parts.put(
                "places",
                new TeamsPanel(
                        organisation.regions(LocalDate.now(ZoneId.of("Europe/London"))),
                        achievements,
                        organisation.boundaries()));
        parts.put("process", new ProcessPanel(programme.steps(), programme.timeline()));
        parts.put("known", new KnownSection(evaluation.benefit(), achievements));
        parts.put(
                "next",
                new NextSection(pipeline.of(achievements.scope()), programme.timeline(), !achievements.isEmpty()));
        return parts;
    }
}
