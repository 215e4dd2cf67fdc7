package toex.outcomes.figures.ui;

import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.figures.Figure;

/** Says beside a figure who has not reported what of it; nothing where nothing is missing. */
public class IncompleteNote extends Paragraph {

    public IncompleteNote(Figure figure) {
        super(figure.source().incomplete());
        addClassNames("note", "incomplete");
        setVisible(!figure.source().incomplete().isEmpty());
    }
}
