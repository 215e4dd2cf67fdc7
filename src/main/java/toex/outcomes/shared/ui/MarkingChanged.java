package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;

/** A page shows something by now that it did not show when it was opened, and the frame has to mark it anew. */
public class MarkingChanged extends ComponentEvent<Component> {

    private MarkingChanged(Component page) {
        super(page, false);
    }

    /** Has the frame mark the page with the highest marking of what it shows now. */
    public static void tell(Component page) {
        ComponentUtil.fireEvent(page, new MarkingChanged(page));
    }
}
