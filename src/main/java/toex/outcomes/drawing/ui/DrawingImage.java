package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.drawing.Drawings;

/**
 * A drawing beside text that says the same, such as a sparkline under a figure. It is drawn for a width, fits whatever it
 * stands in, and takes its colours from the page.
 */
public class DrawingImage extends Div {

    /** @param width in pixels for which the sizes of its texts are right */
    public DrawingImage(Drawing drawing, double width) {
        addClassName("drawing");
        getElement().setProperty("innerHTML", Drawings.picture(drawing, width));
    }
}
