package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.performance.PivotTable;

/** A table by two dimensions: every number is the door to its source; those who may see records get to them from it. */
class PivotGrid extends NativeTable {

    /** Into how many steps of shade the cells are sorted, so that the large ones are seen at once. */
    private static final int SHADES = 4;

    private final transient PivotTable pivot;
    private final transient Function<Map<Dimension, String>, @Nullable String> records;
    private final double highest;

    /** @param records where the records of these groups are listed, null for nowhere */
    PivotGrid(PivotTable pivot, Function<Map<Dimension, String>, @Nullable String> records) {
        this.pivot = pivot;
        this.records = records;
        this.highest = pivot.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToDouble(Figure::drawn)
                .max()
                .orElse(0);
        addClassName("pivot-table");
        setCaptionText(
                getTranslation("performance.pivot.caption", pivot.measure().name()));
        heads();
        pivot.lines().forEach(this::line);
        totals();
    }

    private void heads() {
        NativeTableRow heads = getHead().addRow();
        heads.add(header(getTranslation("figures.dimension." + pivot.rows().code()), "col"));
        pivot.heads().forEach(head -> heads.add(header(head.label(), "col")));
        heads.add(header(getTranslation("figures.total"), "col"));
    }

    private void line(PivotTable.Line line) {
        NativeTableRow row = getBody().addRow();
        row.add(header(line.group().label(), "row"));
        for (int i = 0; i < line.cells().size(); i++) {
            Group head = pivot.heads().get(i);
            row.add(cell(
                    line.cells().get(i),
                    line.group().label() + ", " + head.label(),
                    PivotSection.groups(pivot, List.of(line.group().code(), head.code()))));
        }
        row.add(cell(
                line.total(),
                line.group().label(),
                Map.of(pivot.rows(), line.group().code())));
    }

    private void totals() {
        NativeTableRow row = getFoot().addRow();
        row.add(header(getTranslation("figures.total"), "row"));
        for (int i = 0; i < pivot.totals().size(); i++) {
            Group head = pivot.heads().get(i);
            row.add(cell(pivot.totals().get(i), head.label(), Map.of(pivot.columns(), head.code())));
        }
        row.add(cell(pivot.total(), getTranslation("figures.total"), Map.of()));
    }

    private NativeTableCell cell(Figure figure, String about, Map<Dimension, String> groups) {
        NativeTableCell cell = new NativeTableCell(new FigureDoor(figure, about));
        if (groups.size() == 2 && figure.drawn() > 0) {
            cell.addClassName("shade-" + (int) Math.ceil(SHADES * figure.drawn() / highest));
        }
        if (figure.drawn() == 0) {
            cell.addClassName("nothing");
        }
        String address = figure.drawn() == 0 || groups.isEmpty() ? null : records.apply(groups);
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
