package toex.outcomes.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.FittedDrawing;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.evaluation.EvaluationService;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Sentence;

/** What the independent evaluation found: the cost uncovered, the speed, time and money gained, and how each is defined. */
@Route("benefits")
@Menu(order = 3, title = "evaluation.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class BenefitsView extends Page {

    private static final double WIDTH = 490;

    private final Definitions definitions = new Definitions();

    BenefitsView(EvaluationService evaluation) {
        super("evaluation.menu");
        addClassName("benefits");
        evaluation.benefit().ifPresentOrElse(this::headline, this::nothing);
        List<Impact> impacts = evaluation.impacts();
        if (!impacts.isEmpty()) {
            impacts.forEach(impact -> definitions.add(
                    impact.name(),
                    impact.figures().stream().map(Figure::measure).toList(),
                    false));
            add(new PageSection(getTranslation("evaluation.impact"), new ImpactTable(impacts))
                    .withStandfirst(getTranslation("evaluation.impact.standfirst")));
        }
        if (definitions.getChildren().findAny().isPresent()) {
            add(new PageSection(getTranslation("evaluation.definitions"), definitions)
                    .withStandfirst(getTranslation("evaluation.definitions.standfirst")));
        }
    }

    private void headline(Benefit benefit) {
        Figure total = benefit.total();
        Figure cashable = benefit.cashable();
        definitions.add(getTranslation("evaluation.subject"), List.of(total.measure(), cashable.measure()), true);
        FigureText point = new FigureText(cashable);
        point.addClassName("point");
        PageHeading heading =
                new PageHeading(Sentence.of(getTranslation("evaluation.claim"), point, new FigureText(total)));
        if (total.source() instanceof Source.Published source) {
            heading.withKicker(
                    getTranslation("evaluation.kicker", source.title(), source.publisher(), source.publishedInWords()));
        }
        heading.withStandfirst(getTranslation("evaluation.standfirst"));
        Div proof = new Div(
                new FittedDrawing(Chart.split(cashable, total), WIDTH),
                new SourceDoor(List.of(cashable, total), getTranslation("evaluation.subject")));
        proof.addClassName("claim-proof");
        Div claim = new Div(heading, proof);
        claim.addClassName("claim-panel");
        add(claim);
    }

    private void nothing() {
        add(new PageHeading(getTranslation("evaluation.menu")), new EmptyState(getTranslation("evaluation.none")));
    }
}
