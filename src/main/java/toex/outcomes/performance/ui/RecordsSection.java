package toex.outcomes.performance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.ui.EmptyState;

/** The records behind the figure, for those who keep them. */
class RecordsSection extends FoldedSection {

    private final transient OutcomeRecords records;
    private final transient RecordFilter filter;
    private final transient RecordWords words;
    private final long count;

    RecordsSection(OutcomeRecords records, RecordWords words, Screen screen) {
        super(Part.RECORDS.id(), "");
        this.records = records;
        this.words = words;
        Asked asked = screen.asked();
        this.filter = new RecordFilter(Selection.of(screen.scope()).kind(asked.kind()), asked.records());
        this.count = records.count(filter);
        addClassName("records-section");
        title(getTranslation("performance.records.count", count));
        whenOpened(() -> fill(asked.address(screen.scope())));
        if (isNarrowed()) {
            open();
        }
    }

    private boolean isNarrowed() {
        return !filter.members().isEmpty();
    }

    /** @param whole the address of the page with all records of the figure listed */
    private void fill(String whole) {
        standfirst(getTranslation("performance.records.standfirst"));
        if (isNarrowed()) {
            content(narrowed(words.inWords(filter), whole));
        }
        content(
                count == 0
                        ? new EmptyState(getTranslation("performance.records.none"))
                        : new RecordsList(records, filter, count, words));
    }

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
        if (isNarrowed()) {
            scrollIntoView();
        }
    }
}
