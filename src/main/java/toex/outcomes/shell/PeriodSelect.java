package toex.outcomes.shell;

import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ui.ListName;
import toex.outcomes.shared.ui.PeriodChoice;

/** Chooses a period: everything, a calendar or financial year, a quarter, a month, or two dates of the reader's own. */
class PeriodSelect extends Select<PeriodSelect.Item> {

    /** @param period null for the reader's own dates, which are asked for when it is chosen */
    record Item(
            String label, @org.jspecify.annotations.Nullable Period period) {}

    private final transient List<Item> items = new ArrayList<>();
    private transient Item current;

    PeriodSelect(Period chosen, Period coverage, Consumer<Period> choose) {
        setLabel(getTranslation("shell.scope.period"));
        setItemLabelGenerator(Item::label);
        PeriodChoice choice = PeriodChoice.of(coverage);
        List<Item> lastOfGroups = new ArrayList<>();
        Item all = new Item(everything(coverage), Period.ALL);
        group(items, lastOfGroups, List.of(all));
        group(items, lastOfGroups, choice.years().stream().map(this::item).toList());
        group(
                items,
                lastOfGroups,
                choice.financialYears().stream().map(this::financialYear).toList());
        group(items, lastOfGroups, choice.quarters().stream().map(this::item).toList());
        group(items, lastOfGroups, choice.months().stream().map(this::item).toList());
        current = find(chosen).orElseGet(() -> {
            Item other = item(chosen);
            items.add(other);
            return other;
        });
        Item own = new Item(getTranslation("shell.scope.own"), null);
        items.add(own);
        setItems(items);
        ListName.of(this);
        lastOfGroups.forEach(item -> addComponents(item, new Hr()));
        setValue(current);
        addValueChangeListener(change -> {
            if (change.getValue().period() != null) {
                choose.accept(change.getValue().period());
            } else {
                setValue(current);
                Period now = Objects.requireNonNullElse(current.period(), coverage);
                new OwnDatesDialog(now.isAll() ? coverage : now, choose).open();
            }
        });
    }

    /** Shows another period. @return false where it is not among those that it offers */
    boolean show(Period period) {
        Optional<Item> offered = find(period);
        offered.ifPresent(item -> {
            current = item;
            setValue(item);
        });
        return offered.isPresent();
    }

    private Optional<Item> find(Period period) {
        return items.stream().filter(item -> period.equals(item.period())).findFirst();
    }

    private static void group(List<Item> items, List<Item> lastOfGroups, List<Item> group) {
        if (!group.isEmpty()) {
            items.addAll(group);
            lastOfGroups.add(group.getLast());
        }
    }

    private String everything(Period coverage) {
        return coverage.isAll()
                ? getTranslation("shell.scope.all-dates")
                : getTranslation("shell.scope.everything", coverage.inWords());
    }

    private Item item(Period period) {
        return new Item(period.inWords(), period);
    }

    private Item financialYear(Period period) {
        return new Item(
                getTranslation(
                        "shell.scope.financial-year",
                        "%d-%02d".formatted(period.from().getYear(), period.to().getYear() % 100)),
                period);
    }
}
