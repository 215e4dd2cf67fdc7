package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import toex.outcomes.shared.Marking;

/**
 * A page, or a part of one, whose content has a protective marking of its own. The frame prints the highest of a page and
 * all its parts at the page's top and bottom. A page that goes on to show more says so by {@link MarkingChanged}.
 */
public interface Marked {

    /** The highest marking of what the page shows. */
    Marking marking();

    /** The highest marking of a component and all that stands within it. */
    static Marking highest(Component component) {
        Marking own = component instanceof Marked marked ? marked.marking() : Marking.OFFICIAL;
        return component.getChildren().map(Marked::highest).reduce(own, Marking::and);
    }
}
