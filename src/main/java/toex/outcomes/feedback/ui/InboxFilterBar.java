package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import toex.outcomes.feedback.InboxFilter;
import toex.outcomes.feedback.Standing;

/** What the inbox can be narrowed to. */
class InboxFilterBar extends Div {

    private static final String ANY = "";

    private final Select<String> state;
    private final Select<String> region;
    private final Select<String> force;
    private final Select<String> threat;
    private final Select<String> assigned;
    private final Select<String> age;
    private final TextField text = new TextField(getTranslation("feedback.inbox.filter.text"));

    /**
     * What there is to choose from, each by its code.
     *
     * @param people account names
     */
    record Choices(
            Map<String, String> regions,
            Map<String, String> forces,
            Map<String, String> threats,
            List<String> people) {}

    /** @param changed is told what the reader wants to see */
    InboxFilterBar(InboxFilter filter, Choices choices, Consumer<InboxFilter> changed) {
        addClassName("inbox-filters");
        getElement().setAttribute("role", "search");
        state = select(
                "state",
                Arrays.stream(Standing.values()).map(Standing::code).toList(),
                code -> getTranslation("feedback.standing.short."
                        + Standing.of(code).map(Standing::name).orElse("")),
                filter.state().map(Standing::code).orElse(ANY));
        region = select("region", choices.regions(), filter.region());
        force = select("force", choices.forces(), filter.force());
        threat = select("threat", choices.threats(), filter.threat());
        List<String> people = new ArrayList<>(choices.people());
        people.addFirst(InboxFilter.NOBODY);
        assigned = select(
                "assigned",
                people,
                name -> name.equals(InboxFilter.NOBODY) ? getTranslation("feedback.inbox.nobody") : name,
                filter.assigned());
        age = select(
                "age",
                List.of("7", "14", "30", "90"),
                days -> getTranslation("feedback.inbox.filter.age.days", Integer.valueOf(days)),
                filter.olderThan() == 0 ? ANY : Integer.toString(filter.olderThan()));
        text.setValue(filter.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        add(state, region, force, threat, assigned, age, text);
        List.of(state, region, force, threat, assigned, age)
                .forEach(select -> select.addValueChangeListener(change -> changed.accept(filter())));
        text.addValueChangeListener(change -> changed.accept(filter()));
    }

    private Select<String> select(String key, Map<String, String> names, String value) {
        List<String> codes = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        return select(key, codes, code -> names.getOrDefault(code, code), value);
    }

    private Select<String> select(String key, List<String> codes, Function<String, String> label, String value) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation("feedback.inbox.filter." + key));
        List<String> items = new ArrayList<>(codes);
        items.addFirst(ANY);
        select.setItems(items);
        select.setItemLabelGenerator(
                code -> code.isEmpty() ? getTranslation("feedback.inbox.filter.any") : label.apply(code));
        select.setValue(items.contains(value) ? value : ANY);
        return select;
    }

    private InboxFilter filter() {
        return new InboxFilter(
                Standing.of(state.getValue()),
                region.getValue(),
                force.getValue(),
                threat.getValue(),
                assigned.getValue(),
                age.getValue().isEmpty() ? 0 : Integer.parseInt(age.getValue()),
                text.getValue());
    }
}
