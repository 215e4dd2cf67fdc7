package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence that the reader must see and that a screen reader says at once. */
public class Notice extends Paragraph {

    public Notice(String sentence) {
        super(sentence);
        addClassName("notice");
        getElement().setAttribute("role", "alert");
    }
}
