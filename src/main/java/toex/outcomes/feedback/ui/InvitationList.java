package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import toex.outcomes.feedback.Invitation;
import toex.outcomes.feedback.Invitations;
import toex.outcomes.feedback.Invitations.Filter;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Fold;
import toex.outcomes.shared.ui.RowTable;

/** Who was asked, narrowed by force and state as the address says, some at a time. */
class InvitationList extends Div {

    private static final int AT_A_TIME = 25;
    private static final String ANY = "";

    private final transient Invitations invitations;
    private final transient Supplier<RowTable<Invitation>> table;
    private final Select<String> force = new Select<>();
    private final Select<String> state = new Select<>();
    private final Fold fold;
    private final Div rows = new Div();
    private int shown = AT_A_TIME;

    /** @param names of forces by their codes */
    InvitationList(
            Invitations invitations,
            Map<String, String> names,
            QueryParameters address,
            Supplier<RowTable<Invitation>> table) {
        this.invitations = invitations;
        this.table = table;
        select(
                force,
                "force",
                names.keySet().stream()
                        .sorted((a, b) -> names.getOrDefault(a, a).compareTo(names.getOrDefault(b, b)))
                        .toList());
        force.setItemLabelGenerator(
                code -> code.isEmpty() ? getTranslation("feedback.inbox.filter.any") : names.getOrDefault(code, code));
        select(
                state,
                "state",
                Arrays.stream(Invitation.State.values())
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .toList());
        state.setItemLabelGenerator(code -> code.isEmpty()
                ? getTranslation("feedback.inbox.filter.any")
                : getTranslation("feedback.invitations.state." + code.toUpperCase(Locale.ROOT)));
        read(address, "force", force);
        read(address, "state", state);
        force.addValueChangeListener(change -> narrow());
        state.addValueChangeListener(change -> narrow());
        Div filters = new Div(force, state);
        filters.addClassName("inbox-filters");
        fold = new Fold(getTranslation("shared.filters"), filters);
        add(fold, rows);
        refresh();
    }

    private void select(Select<String> select, String key, List<String> codes) {
        List<String> items = new ArrayList<>(codes);
        items.addFirst(ANY);
        select.setLabel(getTranslation("feedback.invitations." + key));
        select.setItems(items);
        select.setValue(ANY);
    }

    private static void read(QueryParameters address, String name, Select<String> select) {
        address.getSingleParameter(name)
                .filter(value -> select.getListDataView().contains(value))
                .ifPresent(select::setValue);
    }

    private void narrow() {
        shown = AT_A_TIME;
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!force.getValue().isEmpty()) {
            parameters.put("force", force.getValue());
        }
        if (!state.getValue().isEmpty()) {
            parameters.put("state", state.getValue());
        }
        String query = QueryParameters.simple(parameters).getQueryString();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "feedback/invitations" + (query.isEmpty() ? "" : "?" + query)));
        refresh();
    }

    /** Shows them as they are now. */
    final void refresh() {
        rows.removeAll();
        fold.inUse(Stream.of(force, state)
                .filter(select -> !select.getValue().isEmpty())
                .count());
        Filter filter = new Filter(
                force.getValue(),
                Optional.of(state.getValue())
                        .filter(code -> !code.isEmpty())
                        .map(code -> Invitation.State.valueOf(code.toUpperCase(Locale.ROOT))));
        List<Invitation> found = invitations.page(filter, 0, shown);
        long all = invitations.count(filter);
        if (found.isEmpty()) {
            rows.add(new EmptyState(getTranslation(
                    force.getValue().isEmpty() && state.getValue().isEmpty()
                            ? "feedback.invitations.none.yet"
                            : "feedback.invitations.none.match")));
            return;
        }
        Paragraph count = new Paragraph(getTranslation("feedback.inbox.found", found.size(), all));
        count.addClassName("note");
        rows.add(count, table.get().show(found));
        if (all > found.size()) {
            rows.add(new Button(getTranslation("feedback.inbox.more"), click -> {
                shown += AT_A_TIME;
                refresh();
            }));
        }
    }
}
