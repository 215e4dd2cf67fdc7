package toex.outcomes.figures.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import toex.outcomes.figures.Figure;

/**
 * A table with a line for each of a few things and their figures beside them. The first column names the line; on a narrow
 * screen each line becomes a stack of its cells, each with its head.
 */
public class FigureRows<T> extends FigureGrid {

    private record Column<T>(String head, BiConsumer<FigureCell, T> cell) {}

    private final String caption;
    private final transient List<Column<T>> columns = new ArrayList<>();

    public FigureRows(String caption) {
        this.caption = caption;
        addClassName("row-table");
    }

    /** Adds a column of text. */
    public FigureRows<T> text(String head, Function<T, String> text) {
        return column(head, (cell, row) -> cell.text(text.apply(row)));
    }

    /** Adds a column of figures. @param about what a figure is of, for those who hear it alone */
    public FigureRows<T> figure(String head, Function<T, Figure> figure, Function<T, String> about) {
        return column(head, (cell, row) -> cell.figure(figure.apply(row), about.apply(row)));
    }

    /** Adds a column whose cells differ. */
    public FigureRows<T> column(String head, BiConsumer<FigureCell, T> cell) {
        columns.add(new Column<>(head, cell));
        return this;
    }

    /** Shows these rows; once, when all columns are there. */
    public FigureRows<T> show(List<T> rows) {
        Element table = blank();
        table.appendElement("caption").text(caption);
        Element heads = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> heads.appendElement("th").attr("scope", "col").text(column.head()));
        Element body = table.appendElement("tbody");
        rows.forEach(row -> add(body.appendElement("tr"), row));
        show(table);
        return this;
    }

    private void add(Element line, T row) {
        for (Column<T> column : columns) {
            boolean first = column == columns.getFirst();
            Element cell = line.appendElement(first ? "th" : "td").attr("data-head", column.head());
            if (first) {
                cell.attr("scope", "row");
            }
            column.cell().accept(new FigureCell(this, cell), row);
        }
    }
}
