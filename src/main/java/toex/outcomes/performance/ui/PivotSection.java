package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.shared.ui.PageSection;

/** One measure by any two dimensions, which the reader chooses. */
class PivotSection extends PageSection {

    /** How many cells a page bears; the whole table is in the files to download. */
    private static final int MOST = 2000;

    private final Asked asked;
    private final PivotTable pivot;

    /** @param records where the records of these groups are listed, null for nowhere */
    PivotSection(PivotTable pivot, Asked asked, Function<Map<Dimension, String>, @Nullable String> records) {
        super();
        this.asked = asked;
        this.pivot = pivot;
        addClassName("pivot");
        String measure = pivot.measure().name();
        title(getTranslation(
                "performance.pivot.title",
                measure.substring(0, 1).toUpperCase(getLocale()) + measure.substring(1),
                getTranslation("drawing.by." + pivot.rows().code()),
                getTranslation("drawing.by." + pivot.columns().code())));
        Div choice = new Div(choice(true), choice(false), turned());
        choice.addClassName("pivot-choice");
        add(choice, content(records));
    }

    private Component content(Function<Map<Dimension, String>, @Nullable String> records) {
        if (pivot.size() > MOST) {
            Paragraph large = new Paragraph(getTranslation(
                    "performance.pivot.large",
                    pivot.lines().size(),
                    pivot.heads().size(),
                    MOST));
            large.addClassName("notice");
            return large;
        }
        Div frame = new Div(new PivotGrid(pivot, records));
        frame.addClassName("pivot-frame");
        // what scrolls sideways must be reached by keyboard
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("performance.pivot.frame"));
        return frame;
    }

    private Select<Dimension> choice(boolean down) {
        Select<Dimension> select = new Select<>();
        select.setLabel(getTranslation(down ? "performance.pivot.rows" : "performance.pivot.columns"));
        select.setItems(Dimension.RECORDED);
        select.setItemLabelGenerator(item -> getTranslation("figures.dimension." + item.code()));
        select.setValue(down ? pivot.rows() : pivot.columns());
        select.addValueChangeListener(change -> {
            Dimension other = down ? pivot.columns() : pivot.rows();
            // both the same would be no table: the other one takes the place that became free
            Dimension chosen = change.getValue();
            Dimension left = chosen == other ? change.getOldValue() : other;
            (down ? asked.pivot(chosen, left) : asked.pivot(left, chosen)).open(pivot.scope());
        });
        return select;
    }

    private Anchor turned() {
        Anchor turn = new Anchor(
                asked.pivot(pivot.columns(), pivot.rows()).address(pivot.scope()),
                getTranslation("performance.pivot.turn"));
        turn.getElement().setAttribute("router-link", "");
        turn.addClassName("pivot-turn");
        return turn;
    }

    /** The groups of a cell by their dimensions. */
    static Map<Dimension, String> groups(PivotTable pivot, List<String> codes) {
        Map<Dimension, String> groups = new LinkedHashMap<>();
        groups.put(pivot.rows(), codes.getFirst());
        groups.put(pivot.columns(), codes.getLast());
        return groups;
    }
}
