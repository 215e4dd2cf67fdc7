package toex.outcomes.figures.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;

/** A measure broken down, as a table with its total: the same figures that a chart draws, to be read and copied. */
public class FiguresTable extends NativeTable {

    public FiguresTable(FigureTable table) {
        addClassName("figures-table");
        setCaptionText(table.measure().name());
        NativeTableRow head = getHead().addRow();
        head.add(header(getTranslation("figures.dimension." + table.dimension().code()), "col"));
        head.add(header(table.measure().unit().label(), "col"));
        table.rows()
                .forEach(figure ->
                        row(figure.group() == null ? "" : figure.group().label(), figure));
        if (table.dimension().addsUp()) {
            NativeTableRow total = getFoot().addRow();
            total.add(
                    header(getTranslation("figures.total"), "row"), new NativeTableCell(new FigureText(table.total())));
        }
    }

    private void row(String label, Figure figure) {
        getBody().addRow().add(header(label, "row"), new NativeTableCell(new FigureText(figure)));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
