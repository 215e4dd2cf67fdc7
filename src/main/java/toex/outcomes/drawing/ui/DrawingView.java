package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Drawing;

/**
 * A drawing as part of a page: its finding as the heading, the drawing in words for those who cannot see it, and below it
 * what is drawn, its table and the door to its source. It is drawn for two to four widths, of which the page
 * shows the one that fits; the outlines of a map are long, so it has two at most.
 */
@Tag("figure")
public class DrawingView extends HtmlComponent implements HasComponents {

    private static final double NARROW = 350;
    private static final double MEDIUM = 500;
    private static final double WIDE = 620;
    private static final double TEXT = 720;
    private static final double FULL = 900;

    private final Div images = new Div();

    /** With a heading of the third level, as wide as a column of text. */
    public DrawingView(Drawing drawing) {
        this(drawing, 3, TEXT, code -> null);
    }

    /**
     * @param level of its heading, 2 to 4
     * @param width in pixels that it has on a wide page, for the size of its texts
     * @param address where what stands for the group of that code leads, null for nowhere
     */
    public DrawingView(Drawing drawing, int level, double width, Function<String, @Nullable String> address) {
        addClassName("drawing-view");
        Div heading = new Div(heading(level, drawing.title()));
        heading.addClassName("drawing-title");
        images.addClassName("drawing-images");
        boolean map = drawing instanceof AreaMap;
        if (width >= FULL && !map) {
            images.add(new WalkableDrawing(drawing, width, "drawing-full", address));
        }
        if (width >= WIDE && !map) {
            images.add(new WalkableDrawing(drawing, Math.min(TEXT, width), "drawing-wide", address));
        }
        if (width > NARROW) {
            images.add(new WalkableDrawing(drawing, Math.min(MEDIUM, width), "drawing-medium", address));
        }
        images.add(new WalkableDrawing(drawing, Math.min(NARROW, width), "drawing-narrow", address));
        add(heading, images, new DrawingNotes(drawing));
    }

    /** The drawings, of which one is shown. */
    final Div images() {
        return images;
    }

    private static Component heading(int level, String title) {
        return switch (level) {
            case 2 -> new H2(title);
            case 3 -> new H3(title);
            case 4 -> new H4(title);
            default -> new Paragraph(title);
        };
    }
}
