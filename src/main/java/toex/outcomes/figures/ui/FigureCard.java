package toex.outcomes.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import toex.outcomes.figures.Figure;

/** A figure in large type with what it counts below it, room for more, and the door to its source. */
public class FigureCard extends Div {

    /** Characters in one word that the large type has no room for in a narrow column. */
    private static final int LONG = 9;

    private final Div notes = new Div();

    public FigureCard(Figure figure) {
        this(figure, figure.measure().name());
    }

    /** @param label in place of the measure's name */
    public FigureCard(Figure figure, String label) {
        addClassName("figure-card");
        Paragraph value = new Paragraph(new FigureText(figure));
        value.addClassName("figure-value");
        value.setClassName("long", Stream.of(figure.text().split(" ")).anyMatch(word -> word.length() > LONG));
        Paragraph name = new Paragraph(label);
        name.addClassName("figure-label");
        notes.addClassName("figure-notes");
        add(value, name);
        if (!figure.source().incomplete().isEmpty()) {
            add(new IncompleteNote(figure));
        }
        add(notes, new SourceDoor(figure));
    }

    /** Puts more about the figure between its label and the door: a sparkline, the change. */
    public FigureCard with(Component... details) {
        for (Component detail : details) {
            if (detail instanceof NoteLine) {
                notes.add(detail);
            } else {
                addComponentAtIndex(indexOf(notes), detail);
            }
        }
        return this;
    }
}
