package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;

/** A button that shows and hides something in its place, which is made when it is first asked for. */
class Unfolding extends NativeButton {

    private final transient Supplier<Component> content;
    private final Div place;

    /**
     * @param name what a reader hears who does not see what the button stands beside
     * @param place where the content goes; empty while it is hidden
     */
    Unfolding(String text, String name, Div place, Supplier<Component> content) {
        this.place = place;
        this.content = content;
        addClassName("drawing-toggle");
        setText(text);
        setAriaLabel(name);
        getElement().setAttribute("aria-expanded", "false");
        addClickListener(click -> turn());
    }

    private void turn() {
        boolean open = place.getChildren().findAny().isEmpty();
        place.removeAll();
        if (open) {
            place.add(content.get());
        }
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
