package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing to show, and says why and what to do about it. */
public class EmptyState extends Div {

    /** @param next links or buttons that lead on */
    public EmptyState(String sentence, Component... next) {
        addClassName("empty-state");
        add(new Paragraph(sentence));
        add(next);
    }
}
