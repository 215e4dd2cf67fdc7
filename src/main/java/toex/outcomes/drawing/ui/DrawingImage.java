package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.drawing.Drawings;

/**
 * A drawing by itself, such as a sparkline beside a figure. It is drawn for a width, fits whatever it stands in, and
 * takes its colours from the page.
 */
public class DrawingImage extends Div {

    private static final String LINK = "event.target.closest('a')";
    private static final String PLAIN_CLICK =
            LINK + " && !event.ctrlKey && !event.metaKey && !event.shiftKey && (event.preventDefault(), true)";

    /** @param width in pixels for which the sizes of its texts are right */
    public DrawingImage(Drawing drawing, double width) {
        this(drawing, width, code -> null);
    }

    /** @param address where what stands for the group of that code leads, null for nowhere */
    public DrawingImage(Drawing drawing, double width, Function<String, @Nullable String> address) {
        addClassName("drawing");
        getElement().setProperty("innerHTML", Drawings.inline(drawing, width, address));
        getElement()
                .addEventListener("click", this::follow)
                .setFilter(PLAIN_CLICK)
                .addEventData(LINK + ".getAttribute('href')");
    }

    /** Opens a linked page within the frame; an opening in another tab is left to the browser. */
    private void follow(DomEvent click) {
        Location address = new Location(
                click.getEventData().get(LINK + ".getAttribute('href')").asString());
        getUI().ifPresent(ui -> ui.navigate(address.getPath(), address.getQueryParameters()));
    }
}
