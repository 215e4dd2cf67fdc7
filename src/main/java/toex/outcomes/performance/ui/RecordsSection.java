package toex.outcomes.performance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.RecordOrder;
import toex.outcomes.performance.Selection;
import toex.outcomes.performance.StoredRecord;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.RowTable;

/** The records behind the figure, a page at a time, for those who keep them. */
class RecordsSection extends FoldedSection {

    private static final int PAGE = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final transient OutcomeRecords records;
    private final transient RecordFilter filter;
    private final long count;
    private final RowTable<StoredRecord> table;
    private final Paragraph position = new Paragraph();
    private final Button previous = new Button(getTranslation("performance.records.previous"), click -> turn(-PAGE));
    private final Button next = new Button(getTranslation("performance.records.next"), click -> turn(PAGE));
    private RecordOrder order = RecordOrder.DATE;
    private int offset;

    RecordsSection(OutcomeRecords records, RecordWords words, Screen screen) {
        super(Part.RECORDS.id(), "");
        this.records = records;
        Asked asked = screen.asked();
        this.filter = new RecordFilter(Selection.of(screen.scope()).kind(asked.kind()), asked.records());
        this.count = records.count(filter);
        addClassName("records-section");
        title(getTranslation("performance.records.count", count));
        standfirst(getTranslation("performance.records.standfirst"));
        if (!filter.members().isEmpty()) {
            open();
            content(narrowed(words.inWords(filter), asked.address(screen.scope())));
        }
        table = table(words);
        Div turns = new Div(previous, position, next);
        turns.addClassName("records-turns");
        if (count == 0) {
            content(new EmptyState(getTranslation("performance.records.none")));
            return;
        }
        content(orders(), table, turns);
        turn(0);
    }

    /** @param whole the address of the page with all records of the figure listed */
    private Paragraph narrowed(String groups, String whole) {
        Anchor all = new Anchor(whole, getTranslation("performance.records.all"));
        all.getElement().setAttribute("router-link", "");
        Paragraph line = new Paragraph(new Span(groups), all);
        line.addClassName("records-narrowed");
        return line;
    }

    /** Who followed a bar or a cell to its records sees them at once. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!filter.members().isEmpty()) {
            scrollIntoView();
        }
    }

    private RowTable<StoredRecord> table(RecordWords words) {
        RowTable<StoredRecord> rows = new RowTable<>(getTranslation("performance.records.caption"));
        rows.addClassName("stacking");
        rows.text(head("reference"), row -> row.outcome().reference());
        rows.text(head("date"), row -> DAY.format(row.outcome().date()));
        rows.text(head("organisation"), row -> words.organisation(row.outcome()));
        rows.text(
                head("region"),
                row -> Optional.ofNullable(row.outcome().region())
                        .map(Object::toString)
                        .orElse(""));
        rows.text(head("threat"), row -> words.threat(row.outcome()));
        rows.text(head("strand"), row -> words.strand(row.outcome()));
        rows.text(head("level"), row -> words.level(row.outcome()));
        rows.text(head("quantity"), row -> Integer.toString(row.outcome().quantity()));
        rows.text(head("operation"), row -> row.outcome().operation());
        return rows;
    }

    private String head(String column) {
        return getTranslation("performance.records." + column);
    }

    private Select<RecordOrder> orders() {
        Select<RecordOrder> select = new Select<>();
        select.setLabel(getTranslation("performance.records.order"));
        select.setItems(RecordOrder.values());
        select.setItemLabelGenerator(item -> getTranslation("performance.records.order." + item));
        select.setValue(order);
        select.addValueChangeListener(change -> {
            order = change.getValue();
            turn(-offset);
        });
        return select;
    }

    private void turn(int by) {
        offset += by;
        boolean newestFirst = order == RecordOrder.DATE || order == RecordOrder.QUANTITY;
        table.show(records.findPage(filter, order, newestFirst, offset, PAGE));
        position.setText(
                getTranslation("performance.records.position", offset + 1, Math.min(count, offset + PAGE), count));
        previous.setEnabled(offset > 0);
        next.setEnabled(offset + PAGE < count);
    }
}
