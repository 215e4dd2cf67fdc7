package toex.outcomes.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A table of many rows, some at a time, so that nobody scrolls past all of them to what stands below. */
public class LongTable<T> extends Div {

    private final RowTable<T> table;
    private final int atATime;
    private final Paragraph found = new Paragraph();
    private final Button more = new Button(getTranslation("shared.long-table.more"), click -> showMore());
    private transient List<T> rows = List.of();
    private transient List<T> matching = List.of();
    private transient Function<T, String> words = row -> "";
    private String sought = "";
    private int shown;

    /** @param atATime how many rows are shown first, and added with each "Show more" */
    public LongTable(RowTable<T> table, int atATime) {
        this.table = table;
        this.atATime = atATime;
        addClassName("long-table");
        found.addClassName("note");
        found.getElement().setAttribute("role", "status");
        add(found, table, more);
    }

    /**
     * Puts a field above the table that narrows it.
     *
     * @param words in which the typed text is looked for, whatever its case
     */
    public LongTable<T> searched(String label, Function<T, String> words) {
        this.words = words;
        TextField field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            sought = change.getValue().strip().toLowerCase(Locale.UK);
            narrow();
        });
        addComponentAsFirst(field);
        return this;
    }

    /** Shows the first of these rows in place of those shown before. */
    public LongTable<T> show(List<T> newRows) {
        rows = List.copyOf(newRows);
        narrow();
        return this;
    }

    private void narrow() {
        matching = rows.stream()
                .filter(row -> words.apply(row).toLowerCase(Locale.UK).contains(sought))
                .toList();
        shown = 0;
        showMore();
    }

    private void showMore() {
        shown = Math.min(shown + atATime, matching.size());
        table.show(matching.subList(0, shown));
        table.setVisible(shown > 0);
        more.setVisible(shown < matching.size());
        found.setVisible(shown < rows.size());
        found.setText(getTranslation("shared.long-table.found", shown, matching.size()));
    }
}
