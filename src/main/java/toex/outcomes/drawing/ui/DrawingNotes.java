package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.ui.FiguresTable;
import toex.outcomes.figures.ui.IncompleteNote;
import toex.outcomes.figures.ui.SourceDoor;

/** The line below a drawing: what is drawn, its table, the door to its source, and the drawing as a file. */
class DrawingNotes extends Div {

    private final transient Drawing drawing;

    DrawingNotes(Drawing drawing) {
        this.drawing = drawing;
        addClassName("drawing-notes");
        Div table = place("drawing-table");
        Div files = place("drawing-download");
        FigureTable figures = drawing.figures();
        Div line = new Div(
                new Span(subject(drawing.figures().measure().shortName())),
                unfolding("table", table, () -> table(drawing)),
                door(),
                unfolding(
                        "download",
                        files,
                        () -> new DrawingFiles(
                                drawing, subject(drawing.figures().measure().name()))));
        line.addClassName("drawing-line");
        add(line);
        drawing.notes().forEach(note -> add(note(note)));
        add(new IncompleteNote(figures.total()), files, table);
    }

    /** To the whole of each series; where parts add up to no whole, to each of them. */
    private SourceDoor door() {
        FigureTable figures = drawing.figures();
        if (drawing instanceof Chart chart && chart.series().size() > 1) {
            List<Figure> behind = figures.dimension().addsUp()
                    ? chart.series().stream()
                            .map(series -> series.figures().total())
                            .toList()
                    : figures.rows();
            return new SourceDoor(behind, drawing.title());
        }
        return new SourceDoor(figures.total());
    }

    private static Component table(Drawing drawing) {
        return drawing instanceof Chart chart && chart.series().size() > 1
                ? new SeriesTable(chart)
                : new FiguresTable(drawing.figures());
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("drawing-note");
        return note;
    }

    private Unfolding unfolding(String key, Div place, Supplier<Component> content) {
        String text = getTranslation("drawing." + key);
        return new Unfolding(text, getTranslation("drawing." + key + ".of", drawing.title()), place, content);
    }

    private static Div place(String className) {
        Div place = new Div();
        place.addClassName(className);
        return place;
    }

    /** @param measure its name; the short one where room is short and the heading says the rest */
    private String subject(String measure) {
        if (drawing instanceof Chart chart && chart.kind() == Chart.Kind.BULLET) {
            return getTranslation("drawing.beside-target", capital(measure));
        }
        return getTranslation(
                "drawing.subject",
                capital(measure),
                getTranslation("drawing.by." + drawing.figures().dimension().code()));
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1);
    }
}
