package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.ui.FiguresTable;
import toex.outcomes.figures.ui.SourceDoor;

/** The line below a drawing: what is drawn, its table, and the door to its source. */
class DrawingNotes extends Div {

    private final FigureTable figures;
    private final NativeButton toggle = new NativeButton();
    private final Div place = new Div();
    private @Nullable FiguresTable table;

    DrawingNotes(Drawing drawing) {
        this.figures = drawing.figures();
        addClassName("drawing-notes");
        Div line = new Div();
        line.addClassName("drawing-line");
        toggle.addClassName("drawing-table-toggle");
        toggle.setText(getTranslation("drawing.table"));
        toggle.setAriaLabel(getTranslation("drawing.table.of", drawing.title()));
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> turn());
        line.add(new Span(subject()), toggle, new SourceDoor(figures.total()));
        place.addClassName("drawing-table");
        add(line, place);
    }

    private String subject() {
        String measure = figures.measure().name();
        return getTranslation(
                "drawing.subject",
                measure.substring(0, 1).toUpperCase(getLocale()) + measure.substring(1),
                getTranslation("drawing.by." + figures.dimension().code()));
    }

    /** Shows or hides the table; it is made when it is first asked for. */
    private void turn() {
        boolean open = table == null;
        place.removeAll();
        table = open ? new FiguresTable(figures) : null;
        if (table != null) {
            place.add(table);
        }
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
