package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.IncompleteNote;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.performance.Change;
import toex.outcomes.performance.Headline;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Sentence;

/** The count as the page's claim, what it counts, and how it compares with the time before. */
class MeasureHeading extends Div {

    MeasureHeading(Headline headline, Period period, String area) {
        addClassName("measure-heading");
        Figure figure = headline.figure();
        Measure measure = figure.measure();
        FigureText value = new FigureText(figure);
        value.addClassName("point");
        PageHeading heading =
                new PageHeading(Sentence.of(getTranslation("performance.claim"), value, new Span(measure.name())));
        heading.withKicker(getTranslation("performance.kicker", period.inWords(), area));
        heading.withStandfirst(measure.definition());
        if (!measure.caveat().isEmpty()) {
            heading.add(note(new Span(measure.caveat())));
        }
        headline.change().ifPresent(change -> heading.add(note(compared(change))));
        heading.add(new IncompleteNote(figure));
        heading.add(new SourceDoor(figures(headline), figure.text() + " " + measure.name()));
        add(heading);
    }

    private Component[] compared(Change change) {
        return Sentence.of(
                getTranslation("performance.compared"),
                new Span(change.latest().scope().period().inWords()),
                new FigureText(change.latest()),
                new Span(change.before().scope().period().inWords()),
                new FigureText(change.before()));
    }

    private static Paragraph note(Component... sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("measure-note");
        return note;
    }

    private static List<Figure> figures(Headline headline) {
        return Stream.concat(
                        Stream.of(headline.figure()),
                        headline.change().stream().flatMap(change -> Stream.of(change.latest(), change.before())))
                .distinct()
                .toList();
    }
}
