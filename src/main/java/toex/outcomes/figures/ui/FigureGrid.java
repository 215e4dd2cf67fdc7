package toex.outcomes.figures.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import toex.outcomes.figures.Figure;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;

/**
 * A table of many figures, each the door to its source. It goes to the browser in one piece and hears all its doors by one
 * ear: as components of their own a few hundred figures would take a reader's browser longer than all else of a page.
 */
@Tag("table")
public abstract class FigureGrid extends HtmlComponent implements Marked {

    private static final String PLACE = "data-figure";
    private static final String DOOR = "event.target.closest('button[" + PLACE + "]')";
    private static final String PLACE_OF_DOOR = DOOR + ".getAttribute('" + PLACE + "')";

    private final transient List<Figure> figures = new ArrayList<>();

    protected FigureGrid() {
        getElement()
                .addEventListener("click", this::open)
                .setFilter(DOOR + " !== null")
                .addEventData(PLACE_OF_DOOR);
    }

    /** The highest of its figures. */
    @Override
    public final Marking marking() {
        return figures.stream().map(Figure::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    /** Those that are its doors, in the order of the page. */
    public final List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** An empty table to be filled and then {@linkplain #show shown}. */
    protected static Element blank() {
        Document page = new Document("");
        // drawings within it are XML: names with capitals, and elements that close themselves
        page.outputSettings().prettyPrint(false);
        return page.appendElement("table");
    }

    /** Puts a figure into a cell. @param about what it is of, for those who hear it alone: "East Midlands, Pursue" */
    protected final void door(Element cell, Figure figure, String about) {
        cell.appendElement("button")
                .attr("type", "button")
                .attr("class", "source-door figure-door")
                .attr("aria-haspopup", "dialog")
                .attr("aria-label", FigureDoor.label(this, figure, about))
                .attr(PLACE, Integer.toString(figures.size()))
                .text(figure.text());
        figures.add(figure);
    }

    /** Shows what stands in that table. */
    protected final void show(Element table) {
        getElement().setProperty("innerHTML", table.html());
    }

    /** Opens the source of the figure that was pressed; a browser that names another place is not answered. */
    private void open(DomEvent click) {
        int place = click.getEventData().get(PLACE_OF_DOOR).asInt(-1);
        if (place >= 0 && place < figures.size()) {
            new SourceDialog(List.of(figures.get(place))).open();
        }
    }
}
