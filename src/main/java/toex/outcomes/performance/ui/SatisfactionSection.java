package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureCell;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.figures.ui.FigureRows;
import toex.outcomes.performance.Satisfaction;
import toex.outcomes.performance.Satisfaction.Share;
import toex.outcomes.shared.ui.PageSection;

/** How satisfied forces are, question by question and region by region, with what chance allows. */
class SatisfactionSection extends PageSection {

    SatisfactionSection(Satisfaction satisfaction) {
        super();
        addClassName("satisfaction");
        setId(Part.SATISFACTION.id());
        if (satisfaction.isEmpty()) {
            title(getTranslation("performance.satisfaction.none"));
            withStandfirst(getTranslation("performance.satisfaction.ask"));
            return;
        }
        title(getTranslation("performance.satisfaction.title"));
        withStandfirst(getTranslation("performance.satisfaction.standfirst"));
        Div tables =
                new Div(table("performance.satisfaction.question", getTranslation("performance.satisfaction.caption"))
                        .show(satisfaction.questions()));
        tables.addClassName("satisfaction-tables");
        add(responses(satisfaction), tables);
        if (!satisfaction.regions().isEmpty()) {
            tables.add(table(
                            "figures.dimension.region",
                            getTranslation("performance.satisfaction.regions", satisfaction.ofRegions()))
                    .show(satisfaction.regions()));
        }
        if (!satisfaction.periods().isEmpty()) {
            tables.add(table(
                            "performance.satisfaction.period",
                            getTranslation("performance.satisfaction.periods", satisfaction.ofRegions()))
                    .show(satisfaction.periods()));
        }
        Paragraph note = new Paragraph(getTranslation("performance.satisfaction.note"));
        note.addClassName("note");
        add(note);
    }

    /** How many answered, and of those invited what part did; in words where the part is not known. */
    private Paragraph responses(Satisfaction satisfaction) {
        Figure responses = satisfaction.responses();
        Figure rate = satisfaction.rate();
        Paragraph paragraph = new Paragraph(
                new FigureDoor(responses, responses.measure().name()),
                new Text(" " + getTranslation("performance.satisfaction.responses") + " "));
        if (rate.status() == DisclosureStatus.SHOWN) {
            paragraph.add(
                    new FigureDoor(rate, rate.measure().name()),
                    new Text(" " + getTranslation("performance.satisfaction.rate")));
        } else {
            paragraph.add(new Text(getTranslation("performance.satisfaction.rate." + rate.status())));
        }
        paragraph.addClassName("satisfaction-responses");
        return paragraph;
    }

    private FigureRows<Share> table(String head, String caption) {
        FigureRows<Share> table = new FigureRows<>(caption);
        table.addClassNames("stacking", "compact");
        table.text(getTranslation(head), Share::of);
        table.figure(getTranslation("performance.satisfaction.good"), Share::good, Share::of);
        table.column(getTranslation("performance.satisfaction.interval"), SatisfactionSection::interval);
        table.figure(getTranslation("performance.satisfaction.answers"), Share::answers, Share::of);
        return table;
    }

    /** From where to where; where there is nothing to say it of, that alone. */
    private static void interval(FigureCell cell, Share share) {
        cell.figure(share.low(), share.of());
        if (share.low().status() == DisclosureStatus.SHOWN) {
            cell.text(" – ").figure(share.high(), share.of());
        }
    }
}
