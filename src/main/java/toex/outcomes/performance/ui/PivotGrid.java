package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.performance.PivotTable;

/**
 * Measures by the same two dimensions, or by one, beside each other: every number is the door to its source; those who may
 * see records get to them from it.
 */
class PivotGrid extends NativeTable {

    /** Into how many steps of shade the cells of a measure are sorted, so that the large ones are seen at once. */
    private static final int SHADES = 4;

    private final transient List<PivotTable> tables;
    private final transient PivotTable first;
    private final transient BiFunction<Measure, Map<Dimension, String>, @Nullable String> records;

    /**
     * @param tables with the same rows and dimensions, one for each measure
     * @param records where the records of these groups are listed, null for nowhere
     */
    PivotGrid(
            List<PivotTable> tables,
            String caption,
            BiFunction<Measure, Map<Dimension, String>, @Nullable String> records) {
        this.tables = tables;
        this.first = tables.getFirst();
        this.records = records;
        addClassName("pivot-table");
        setCaptionText(caption);
        heads();
        for (int i = 0; i < first.lines().size(); i++) {
            line(i);
        }
        totals();
    }

    private boolean isUndivided() {
        return first.columns() == null;
    }

    private void heads() {
        boolean grouped = !isUndivided() && tables.size() > 1;
        NativeTableRow row = getHead().addRow();
        NativeTableHeaderCell corner =
                header(getTranslation("figures.dimension." + first.rows().code()), "col");
        row.add(corner);
        if (grouped) {
            corner.getElement().setAttribute("rowspan", "2");
            tables.forEach(table -> {
                NativeTableHeaderCell name = header(table.measure().name(), "colgroup");
                name.getElement()
                        .setAttribute("colspan", Integer.toString(table.heads().size() + 1));
                name.addClassName("pivot-measure");
                row.add(name);
            });
        }
        NativeTableRow heads = grouped ? getHead().addRow() : row;
        tables.forEach(table -> {
            table.heads().forEach(head -> heads.add(header(head.label(), "col")));
            NativeTableHeaderCell last =
                    header(isUndivided() ? table.measure().shortName() : getTranslation("figures.total"), "col");
            last.addClassName(isUndivided() ? "pivot-measure" : "pivot-total");
            heads.add(last);
        });
    }

    private void line(int index) {
        NativeTableRow row = getBody().addRow();
        Group group = first.lines().get(index).group();
        row.add(header(group.label(), "row"));
        Map<Dimension, String> groups = Map.of(first.rows(), group.code());
        for (PivotTable table : tables) {
            PivotTable.Line line = table.lines().get(index);
            double highest = highest(table);
            for (int i = 0; i < line.cells().size(); i++) {
                Group head = table.heads().get(i);
                NativeTableCell cell = cell(
                        line.cells().get(i), group.label() + ", " + head.label(), with(groups, table, head.code()));
                shade(cell, line.cells().get(i), highest);
                row.add(cell);
            }
            NativeTableCell total = cell(line.total(), group.label(), groups);
            if (isUndivided()) {
                shade(total, line.total(), highest);
            } else {
                total.addClassName("pivot-total");
            }
            row.add(total);
        }
    }

    private void totals() {
        NativeTableRow row = getFoot().addRow();
        row.add(header(getTranslation("figures.total"), "row"));
        for (PivotTable table : tables) {
            for (int i = 0; i < table.totals().size(); i++) {
                Group head = table.heads().get(i);
                row.add(cell(table.totals().get(i), head.label(), with(Map.of(), table, head.code())));
            }
            NativeTableCell total = cell(table.total(), getTranslation("figures.total"), Map.of());
            if (!isUndivided()) {
                total.addClassName("pivot-total");
            }
            row.add(total);
        }
    }

    private static Map<Dimension, String> with(Map<Dimension, String> groups, PivotTable table, String code) {
        Map<Dimension, String> all = new LinkedHashMap<>(groups);
        if (table.columns() != null) {
            all.put(table.columns(), code);
        }
        return all;
    }

    private double highest(PivotTable table) {
        return table.lines().stream()
                .flatMap(line -> isUndivided() ? List.of(line.total()).stream() : line.cells().stream())
                .mapToDouble(Figure::drawn)
                .max()
                .orElse(0);
    }

    private static void shade(NativeTableCell cell, Figure figure, double highest) {
        if (figure.drawn() > 0) {
            cell.addClassName("shade-" + (int) Math.ceil(SHADES * figure.drawn() / Math.max(SHADES, highest)));
        }
    }

    private NativeTableCell cell(Figure figure, String about, Map<Dimension, String> groups) {
        NativeTableCell cell = new NativeTableCell(new FigureDoor(figure, about));
        if (figure.drawn() == 0) {
            cell.addClassName("nothing");
        }
        String address = figure.drawn() == 0 || groups.isEmpty() ? null : records.apply(figure.measure(), groups);
        if (address != null) {
            cell.add(link(address, about));
        }
        return cell;
    }

    private Component link(String address, String about) {
        Anchor link = new Anchor(address, "↓");
        link.addClassName("pivot-records");
        link.getElement().setAttribute("router-link", "");
        link.setAriaLabel(getTranslation("performance.pivot.records", about));
        link.setTitle(getTranslation("performance.pivot.records", about));
        return link;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
