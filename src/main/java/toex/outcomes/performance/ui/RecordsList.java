package toex.outcomes.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.RecordOrder;
import toex.outcomes.performance.StoredRecord;
import toex.outcomes.shared.ui.RowTable;

/** Records of a group in the order that the reader chooses, a page at a time. */
class RecordsList extends Div {

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

    /** @param count how many records the filter finds, at least one */
    RecordsList(OutcomeRecords records, RecordFilter filter, long count, RecordWords words) {
        this.records = records;
        this.filter = filter;
        this.count = count;
        table = table(words);
        Div turns = new Div(previous, position, next);
        turns.addClassName("records-turns");
        add(orders(), table, turns);
        turn(0);
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
