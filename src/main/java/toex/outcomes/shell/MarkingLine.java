package toex.outcomes.shell;

import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.shared.Marking;

/** The protective marking across the page, as at the top and bottom of a sheet of paper. */
class MarkingLine extends Paragraph {

    MarkingLine() {
        addClassName("marking-line");
    }

    void show(Marking marking) {
        setText(marking.text());
    }
}
