package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Completeness;

/** Forces by month, with a letter for how each month of each force stands. It scrolls within itself where it is wide. */
class CompletenessGrid extends Div {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final transient Completeness completeness;
    private final transient List<YearMonth> months;

    CompletenessGrid(Completeness completeness, List<YearMonth> months, List<Region> regions) {
        this.completeness = completeness;
        this.months = months;
        addClassName("completeness-grid");
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("performance.completeness.caption"));
        head(table.getHead().addRow());
        for (Region region : regions) {
            NativeTableHeaderCell name = header(region.name(), "colgroup");
            name.getElement().setAttribute("colspan", Integer.toString(months.size() + 1));
            name.addClassName("completeness-region");
            table.getBody().addRow().add(name);
            region.forces().forEach(force -> row(table.getBody().addRow(), force));
        }
        Div scrolling = new Div(table);
        scrolling.addClassName("completeness-scroll");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", getTranslation("performance.completeness.caption"));
        Paragraph key = new Paragraph(getTranslation("performance.completeness.key"));
        key.addClassName("note");
        add(key, scrolling);
    }

    private void head(NativeTableRow row) {
        row.add(header(getTranslation("performance.completeness.force"), "col"));
        months.forEach(month -> row.add(header(MONTH.format(month), "col")));
    }

    private void row(NativeTableRow row, Force force) {
        row.add(header(force.shortName(), "row"));
        for (YearMonth month : months) {
            Completeness.State state = completeness.of(force.code(), month);
            NativeTableCell cell = new NativeTableCell(getTranslation("performance.completeness.sign." + state));
            cell.addClassName("state-" + state.name().toLowerCase(Locale.ROOT));
            cell.setTitle(getTranslation(
                    "performance.completeness.state." + state, force.shortName(), IN_FULL.format(month)));
            row.add(cell);
        }
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
