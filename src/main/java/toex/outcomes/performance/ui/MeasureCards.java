package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingImage;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.figures.ui.NoteLine;
import toex.outcomes.performance.Change;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Sentence;

/** The five counts side by side; each opens its own breakdowns. */
class MeasureCards extends PageSection {

    private static final double SPARKLINE = 180;

    MeasureCards(Screen screen) {
        super();
        addClassName("measure-cards");
        title(getTranslation("performance.five"));
        setId(Part.COUNTS.id());
        Div row = new Div();
        row.addClassName("figure-row");
        screen.headlines().forEach(headline -> row.add(card(headline, headline == screen.chosen(), screen)));
        add(row);
    }

    private FigureCard card(Headline headline, boolean chosen, Screen screen) {
        FigureCard card = new FigureCard(headline.figure());
        if (headline.hasRecords()) {
            card.with(new DrawingImage(Chart.sparkline(headline.months()), SPARKLINE));
        }
        headline.change().ifPresent(change -> card.with(changeLine(change)));
        Aim aim = screen.aims().get(headline.figure().measure().code());
        if (aim != null) {
            card.with(target(aim));
        }
        if (!chosen) {
            headline.notes().forEach(note -> card.with(new NoteLine(note)));
        }
        if (chosen) {
            card.addClassName("chosen");
            Paragraph here = new Paragraph(getTranslation("performance.shown"));
            here.addClassName("measure-here");
            card.with(here);
        } else {
            card.with(link(headline, screen.asked(), screen.scope()));
        }
        return card;
    }

    private Paragraph target(Aim aim) {
        Paragraph line = new Paragraph(Sentence.of(
                getTranslation("performance.target.of"),
                new FigureDoor(aim.target(), getTranslation("performance.target"))));
        line.addClassName("measure-target");
        return line;
    }

    private MeasureLink link(Headline headline, Asked asked, Scope scope) {
        OutcomeKind kind =
                OutcomeKind.of(headline.figure().measure().code().value()).orElseThrow();
        MeasureLink link = new MeasureLink(asked.kind(kind), getTranslation("performance.break-down"), scope);
        link.addClassName("measure-link");
        link.setAriaLabel(getTranslation(
                "performance.break-down.of", headline.figure().measure().name()));
        return link;
    }

    private Component changeLine(Change change) {
        String key = change.difference() > 0 ? "more" : change.difference() < 0 ? "fewer" : "same";
        int months = change.before().scope().period().lengthInMonths();
        String span = getTranslation("performance.change." + (months == 12 ? "year" : "months"), months);
        Paragraph line =
                new Paragraph(getTranslation("performance.change." + key, Math.abs(change.difference()), span));
        line.addClassNames("change", key);
        return line;
    }
}
