package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.drawing.Drawing;

/** A drawing beside text that says what it shows, without heading and notes of its own. A narrow page gets its own size. */
public class FittedDrawing extends Div {

    private static final double NARROW = 350;
    private static final double WIDE = 620;

    /** @param width in pixels that it has on a wide page, for the size of its texts */
    public FittedDrawing(Drawing drawing, double width) {
        addClassName("drawing-view");
        DrawingImage wide = new DrawingImage(drawing, width);
        wide.addClassName(width < WIDE ? "drawing-medium" : "drawing-wide");
        DrawingImage narrow = new DrawingImage(drawing, NARROW);
        narrow.addClassName("drawing-narrow");
        add(wide, narrow);
    }
}
