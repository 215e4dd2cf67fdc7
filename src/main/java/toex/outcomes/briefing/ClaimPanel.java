package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.FittedDrawing;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Sentence;

/** The headline of the page: what the programme uncovered, and how much of it is cashable. */
class ClaimPanel extends Div {

    private static final double WIDTH = 490;

    ClaimPanel(Optional<Benefit> benefit) {
        addClassName("claim-panel");
        benefit.ifPresentOrElse(this::claim, () -> add(new PageHeading(getTranslation("briefing.claim.none"))));
    }

    private void claim(Benefit benefit) {
        FigureText total = new FigureText(benefit.total());
        total.addClassName("point");
        PageHeading heading = new PageHeading(Sentence.of(getTranslation("briefing.claim"), total));
        if (benefit.total().source() instanceof Source.Published source) {
            heading.withKicker(getTranslation(
                    "briefing.claim.kicker", source.title(), source.publisher(), source.publishedInWords()));
        }
        Div proof = new Div(
                new FittedDrawing(Chart.split(benefit.cashable(), benefit.total()), WIDTH),
                new SourceDoor(List.of(benefit.cashable(), benefit.total()), getTranslation("briefing.claim.subject")));
        proof.addClassName("claim-proof");
        add(heading, proof);
    }
}
