package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.IntStream;

/** Stands in the place of what is not there yet, as large as it will be, so that nothing jumps when it comes. */
public class Skeleton extends Div {

    /** In place of lines of text. */
    public Skeleton(int lines) {
        this();
        removeClassName("skeleton-block");
        IntStream.range(0, lines).forEach(i -> add(new Div()));
    }

    /** In place of a picture. */
    public Skeleton() {
        addClassNames("skeleton", "skeleton-block");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("shared.loading"));
    }
}
