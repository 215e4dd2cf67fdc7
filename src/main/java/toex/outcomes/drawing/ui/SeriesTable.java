package toex.outcomes.drawing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.ui.FigureText;

/** The figures of a chart of several series as a table: a row for each group, a column for each series. */
class SeriesTable extends Div {

    SeriesTable(Chart chart) {
        addClassName("series-table");
        // what scrolls sideways must be reached by keyboard
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("drawing.table.of", chart.title()));
        FigureTable first = chart.figures();
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.setCaptionText(getTranslation(
                "drawing.caption",
                first.measure().name(),
                first.measure().unit().label()));
        NativeTableRow head = table.getHead().addRow();
        head.add(header(getTranslation("figures.dimension." + first.dimension().code()), "col"));
        chart.series().forEach(series -> head.add(header(name(series), "col")));
        chart.groups().forEach(group -> row(table.getBody().addRow(), chart, group));
        add(table);
    }

    private String name(Series series) {
        return series.name().isEmpty() ? getTranslation("drawing.role." + series.role()) : series.name();
    }

    private static void row(NativeTableRow row, Chart chart, Group group) {
        row.add(header(group.label(), "row"));
        for (Series series : chart.series()) {
            NativeTableCell cell = new NativeTableCell();
            series.figure(group).ifPresent(figure -> cell.add(new FigureText(figure)));
            row.add(cell);
        }
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
