package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.figures.ui.IncompleteNote;
import toex.outcomes.figures.ui.SourceDoor;
import toex.outcomes.performance.Change;
import toex.outcomes.performance.Headline;
import toex.outcomes.shared.ui.Sentence;

/** What to know of a count: how it compares with the time before, its caveat, who has not reported, and its source. */
class MeasureNotes extends Div {

    MeasureNotes(Headline headline) {
        addClassName("measure-notes");
        Figure figure = headline.figure();
        headline.change().ifPresent(change -> add(note(compared(change))));
        if (!figure.measure().caveat().isEmpty()) {
            add(note(new Span(figure.measure().caveat())));
        }
        add(
                new IncompleteNote(figure),
                new SourceDoor(
                        figures(headline),
                        figure.text() + " " + figure.measure().name()));
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
