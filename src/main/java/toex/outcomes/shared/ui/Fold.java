package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Controls that take one line on a narrow page until its reader opens them; on a wide one they stand there always. The
 * line says how many of them are in use.
 */
public class Fold extends Div {

    private final String text;
    private final NativeButton button = new NativeButton();

    /** @param text what the controls do: "Filters" */
    public Fold(String text, Component... controls) {
        this.text = text;
        addClassName("fold");
        Div content = new Div(controls);
        content.addClassName("fold-content");
        button.addClassName("fold-button");
        button.addClickListener(click -> open(!hasClassName("open")));
        add(button, content);
        inUse(0);
        open(false);
    }

    /** Says on the line how many of the controls narrow what is shown. */
    public final void inUse(long controls) {
        button.setText(controls == 0 ? text : getTranslation("shared.fold.in-use", text, controls));
    }

    private void open(boolean open) {
        setClassName("open", open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
