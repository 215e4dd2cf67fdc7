package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.drawing.Drawings;

/**
 * A drawing whose points say what they stand for: to the pointer, to a finger, and to the arrow keys, which walk from one
 * to the next. A point with an address is a link.
 */
@Tag("outcome-drawing")
@JsModule("./components/outcome-drawing.ts")
class WalkableDrawing extends Component {

    private static final String LINK = "event.target.closest('a')";
    private static final String PLAIN_CLICK =
            LINK + " && !event.ctrlKey && !event.metaKey && !event.shiftKey && (event.preventDefault(), true)";

    /** @param address where what stands for the group of that code leads, null for nowhere */
    WalkableDrawing(Drawing drawing, double width, String className, Function<String, @Nullable String> address) {
        getElement().getClassList().add("drawing");
        getElement().getClassList().add(className);
        getElement().setAttribute("walk", walk(drawing));
        getElement().setAttribute("hint", getTranslation("drawing.again"));
        getElement().setProperty("innerHTML", Drawings.inline(drawing, width, address));
        getElement()
                .addEventListener("click", this::follow)
                .setFilter(PLAIN_CLICK)
                .addEventData(LINK + ".getAttribute('href')");
    }

    /** How its points lie: beside each other, under each other, as lines under each other, or anywhere. */
    private static String walk(Drawing drawing) {
        return switch (drawing) {
            case AreaMap ignored -> "free";
            case Chart chart ->
                switch (chart.kind()) {
                    case COLUMNS, LINE, SPARKLINE -> "across";
                    case STACKED -> chart.figures().dimension().isTime() ? "across" : "down";
                    case BARS, STEPS, GROUPED, DOTS, BULLET, TIMELINE -> "down";
                    case SLOPE -> "lines";
                    case MULTIPLES, SPLIT, PAIRED -> "free";
                };
        };
    }

    /** Opens a linked page within the frame, another one from its top; an opening in another tab is left to the browser. */
    private void follow(DomEvent click) {
        Location address = new Location(
                click.getEventData().get(LINK + ".getAttribute('href')").asString());
        getUI().ifPresent(ui -> {
            boolean stays = address.getPath()
                    .equals(ui.getInternals().getActiveViewLocation().getPath());
            ui.navigate(address.getPath(), address.getQueryParameters());
            if (!stays) {
                ui.getPage().executeJs("window.scrollTo(0, 0)");
            }
        });
    }
}
