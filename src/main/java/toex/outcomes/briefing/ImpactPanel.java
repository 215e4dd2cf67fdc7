package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import toex.outcomes.drawing.ui.PairedBars;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Sentence;

/** What support changes about each stage of work on a threat: how much faster, how many days, how much money. */
class ImpactPanel extends PageSection {

    ImpactPanel(List<Impact> impacts) {
        super();
        addClassName("impact-panel");
        boolean faster = impacts.stream().allMatch(impact -> impact.percentFaster() > 0);
        title(getTranslation(faster ? "briefing.impact" : "briefing.impact.neutral"));
        withStandfirst(getTranslation("briefing.impact.standfirst"));
        impacts.forEach(impact -> add(row(impact)));
    }

    private Component row(Impact impact) {
        Div speed = cell(impact.speed(), getTranslation("briefing.impact.faster", impact.percentFaster()));
        speed.addClassName("impact-speed");
        PairedBars bars = new PairedBars(impact.speed());
        bars.addClassName("impact-bars");
        Div money = cell(impact.money(), impact.money().measure().name());
        if (impact.unitMoney() != null) {
            Paragraph unit = new Paragraph(Sentence.of(
                    getTranslation("briefing.impact.unit"),
                    new FigureText(impact.unitMoney()),
                    new Span(impact.unitMoney().measure().name())));
            unit.addClassName("note");
            money.add(unit);
        }
        Div row = new Div(
                new H3(impact.name()),
                speed,
                bars,
                cell(impact.time(), impact.time().measure().name()),
                money,
                new SourceDoor(impact.figures(), impact.name()));
        row.addClassName("impact-row");
        return row;
    }

    private static Div cell(Figure figure, String label) {
        Paragraph value = new Paragraph(new FigureText(figure));
        value.addClassName("impact-value");
        Paragraph name = new Paragraph(label);
        name.addClassName("note");
        return new Div(value, name);
    }
}
