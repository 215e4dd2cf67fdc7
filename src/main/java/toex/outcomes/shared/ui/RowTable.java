package toex.outcomes.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A short list as a plain table that is part of the page's text. The first column names the row; on a narrow screen each
 * row becomes a stack of its cells, each with its head.
 */
public class RowTable<T> extends NativeTable {

    private record Column<T>(String head, Function<T, Component> cell) {}

    private final transient List<Column<T>> columns = new ArrayList<>();

    public RowTable(String caption) {
        addClassName("row-table");
        setCaptionText(caption);
    }

    /** Adds a column of text. */
    public RowTable<T> text(String head, Function<T, String> text) {
        return column(head, row -> new Text(text.apply(row)));
    }

    /** Adds a column of text that stays in one line however narrow the table is, such as a day. */
    public RowTable<T> line(String head, Function<T, String> text) {
        return column(head, row -> styled(text.apply(row), "one-line"));
    }

    /** Adds a column that many rows have nothing for: a dash, and no cell at all where rows are stacks. */
    public RowTable<T> optional(String head, Function<T, Optional<String>> text) {
        return column(head, row -> text.apply(row).map(Span::new).orElseGet(() -> styled("–", "nothing")));
    }

    /** Adds a column of mail addresses, which have no place to break of their own. */
    public RowTable<T> address(String head, Function<T, String> text) {
        return column(head, row -> styled(text.apply(row), "mail-address"));
    }

    /** Adds a column of links, buttons or anything else. */
    public RowTable<T> column(String head, Function<T, Component> cell) {
        columns.add(new Column<>(head, cell));
        getHead().removeAll();
        NativeTableRow heads = getHead().addRow();
        columns.forEach(column -> heads.add(header(column.head(), "col")));
        return this;
    }

    /** Shows these rows in place of those shown before. */
    public RowTable<T> show(List<T> rows) {
        getBody().removeAllRows();
        rows.forEach(this::add);
        return this;
    }

    private static Span styled(String text, String cssClass) {
        Span span = new Span(text);
        span.addClassName(cssClass);
        return span;
    }

    private void add(T row) {
        NativeTableRow cells = getBody().addRow();
        for (Column<T> column : columns) {
            boolean first = column == columns.getFirst();
            Component cell = first ? header("", "row") : new NativeTableCell();
            cell.getElement().appendChild(column.cell().apply(row).getElement());
            cell.getElement().setAttribute("data-head", column.head());
            cells.add(cell);
        }
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
