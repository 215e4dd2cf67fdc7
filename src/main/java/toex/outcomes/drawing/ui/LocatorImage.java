package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.drawing.Locator;

/** A map that says where something is, with the attribution of its boundaries. */
public class LocatorImage extends Div {

    /** @param width in pixels that it has at most */
    public LocatorImage(Locator locator, double width) {
        addClassName("locator");
        Div image = new Div();
        image.addClassName("drawing");
        image.getElement().setProperty("innerHTML", locator.picture(width));
        add(image);
        if (!locator.boundaries().attribution().isEmpty()) {
            Paragraph attribution = new Paragraph(locator.boundaries().attribution());
            attribution.addClassName("map-attribution");
            add(attribution);
        }
    }
}
