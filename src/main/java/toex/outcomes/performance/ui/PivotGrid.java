package toex.outcomes.performance.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.ui.FigureGrid;
import toex.outcomes.performance.PivotTable;

/**
 * Measures by the same two dimensions, or by one, beside each other: every number is the door to its source; those who may
 * see records get to them from it.
 */
class PivotGrid extends FigureGrid {

    /** Into how many steps of shade the cells of a measure are sorted, so that the large ones are seen at once. */
    private static final int SHADES = 4;

    private static final String TOTAL = "pivot-total";

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
        Element table = blank();
        table.appendElement("caption").text(caption);
        heads(table.appendElement("thead"));
        Element body = table.appendElement("tbody");
        for (int i = 0; i < first.lines().size(); i++) {
            line(body.appendElement("tr"), i);
        }
        totals(table.appendElement("tfoot").appendElement("tr"));
        show(table);
    }

    private boolean isUndivided() {
        return first.columns() == null;
    }

    private void heads(Element head) {
        boolean grouped = !isUndivided() && tables.size() > 1;
        Element row = head.appendElement("tr");
        Element corner =
                header(row, getTranslation("figures.dimension." + first.rows().code()), "col");
        if (grouped) {
            corner.attr("rowspan", "2");
            tables.forEach(table -> header(row, table.measure().name(), "colgroup")
                    .attr("colspan", Integer.toString(table.heads().size() + 1))
                    .addClass("pivot-measure"));
        }
        Element heads = grouped ? head.appendElement("tr") : row;
        tables.forEach(table -> {
            table.heads().forEach(group -> header(heads, group.label(), "col"));
            header(heads, isUndivided() ? table.measure().shortName() : getTranslation("figures.total"), "col")
                    .addClass(isUndivided() ? "pivot-measure" : TOTAL);
        });
    }

    private void line(Element row, int index) {
        Group group = first.lines().get(index).group();
        header(row, group.label(), "row");
        Map<Dimension, String> groups = Map.of(first.rows(), group.code());
        for (PivotTable table : tables) {
            PivotTable.Line line = table.lines().get(index);
            double highest = highest(table);
            for (int i = 0; i < line.cells().size(); i++) {
                Group head = table.heads().get(i);
                Figure figure = line.cells().get(i);
                shade(
                        cell(row, figure, group.label() + ", " + head.label(), with(groups, table, head.code())),
                        figure,
                        highest);
            }
            Element total = cell(row, line.total(), group.label(), groups);
            if (isUndivided()) {
                shade(total, line.total(), highest);
            } else {
                total.addClass(TOTAL);
            }
        }
    }

    private void totals(Element row) {
        header(row, getTranslation("figures.total"), "row");
        for (PivotTable table : tables) {
            for (int i = 0; i < table.totals().size(); i++) {
                Group head = table.heads().get(i);
                cell(row, table.totals().get(i), head.label(), with(Map.of(), table, head.code()));
            }
            Element total = cell(row, table.total(), getTranslation("figures.total"), Map.of());
            if (!isUndivided()) {
                total.addClass(TOTAL);
            }
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
                .flatMap(line -> isUndivided() ? Stream.of(line.total()) : line.cells().stream())
                .mapToDouble(Figure::drawn)
                .max()
                .orElse(0);
    }

    private static void shade(Element cell, Figure figure, double highest) {
        if (figure.drawn() > 0) {
            cell.addClass("shade-" + (int) Math.ceil(SHADES * figure.drawn() / Math.max(SHADES, highest)));
        }
    }

    private Element cell(Element row, Figure figure, String about, Map<Dimension, String> groups) {
        Element cell = row.appendElement("td");
        door(cell, figure, about);
        if (figure.drawn() == 0) {
            cell.addClass("nothing");
        }
        String address = figure.drawn() == 0 || groups.isEmpty() ? null : records.apply(figure.measure(), groups);
        if (address != null) {
            link(cell, address, getTranslation("performance.pivot.records", about));
        }
        return cell;
    }

    private static void link(Element cell, String address, String name) {
        cell.appendElement("a")
                .attr("href", address)
                .attr("class", "pivot-records")
                .attr("router-link", "")
                .attr("aria-label", name)
                .attr("title", name)
                .text("↓");
    }

    private static Element header(Element row, String text, String scope) {
        return row.appendElement("th").attr("scope", scope).text(text);
    }
}
