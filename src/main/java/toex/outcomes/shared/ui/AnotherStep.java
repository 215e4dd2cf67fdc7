package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** A step beside the usual one: a line that opens its field and its button, so that one reason at a time is asked for. */
public class AnotherStep extends NativeDetails {

    /** @param label of the step's button */
    public AnotherStep(String label, Component step) {
        setSummaryText(getTranslation("shared.another-step", label));
        addClassName("another-step");
        setContent(step);
    }
}
