package toex.outcomes.performance.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ListName;

/** Chooses the measures of the table, its rows and columns, and what is counted in it; on a narrow page it folds to a line. */
class PivotControls extends NativeDetails {

    private static final String ALL = "";

    private final transient Asked asked;
    private final transient Scope scope;
    private final transient TableMembers members;

    PivotControls(Screen screen, TableMembers members) {
        this.asked = screen.asked();
        this.scope = screen.scope();
        this.members = members;
        addClassNames("pivot-controls", "folds-when-narrow");
        setSummaryText(getTranslation("performance.pivot.choose"));
        setOpen(!asked.table().equals(TableChoice.NONE));
        Div shape = new Div(dimension(true), dimension(false));
        if (asked.table().columns(scope) != null) {
            shape.add(turned());
        }
        shape.addClassName("pivot-choice");
        Div only = new Div();
        only.addClassName("pivot-choice");
        Span counted = new Span(getTranslation("performance.pivot.only"));
        counted.addClassName("pivot-only");
        only.add(counted);
        List<OutcomeKind> measures = asked.table().measures(asked.kind());
        TableChoice.NARROWING.stream()
                .filter(by -> by != Dimension.LEVEL || measures.contains(OutcomeKind.DISRUPTION))
                .forEach(by -> only.add(by == Dimension.FORCE ? force() : only(by)));
        if (!asked.table().only().isEmpty()) {
            only.add(link(choice().only(Map.of()), "performance.pivot.all"));
        }
        setContent(new Div(measures(screen.headlines()), shape, only));
    }

    private TableChoice choice() {
        return asked.table();
    }

    private void open(TableChoice choice, String selector) {
        ReaderPlace.keep(selector);
        asked.table(choice).open(scope);
    }

    private CheckboxGroup<OutcomeKind> measures(List<Headline> headlines) {
        CheckboxGroup<OutcomeKind> group = new CheckboxGroup<>(getTranslation("performance.pivot.measures"));
        group.setId("table-measures");
        group.addClassName("pivot-measures");
        group.setItems(OutcomeKind.values());
        group.setItemLabelGenerator(kind -> headlines.stream()
                .map(headline -> headline.figure().measure())
                .filter(measure -> measure.code().equals(kind.measure()))
                .map(Measure::shortName)
                .map(name -> name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1))
                .findFirst()
                .orElse(kind.code()));
        List<OutcomeKind> before = choice().measures(asked.kind());
        group.setValue(new LinkedHashSet<>(before));
        group.addValueChangeListener(change -> {
            int used = 1;
            for (OutcomeKind kind : OutcomeKind.values()) {
                if (before.contains(kind) != change.getValue().contains(kind)) {
                    used = kind.ordinal() + 1;
                }
            }
            open(
                    choice().measures(change.getValue()),
                    "#table-measures vaadin-checkbox:nth-of-type(%d)".formatted(used));
        });
        return group;
    }

    private Select<Optional<Dimension>> dimension(boolean down) {
        Dimension rows = choice().rows(scope);
        @Nullable Dimension columns = choice().columns(scope);
        List<Optional<Dimension>> items =
                new ArrayList<>(Dimension.RECORDED.stream().map(Optional::of).toList());
        if (!down) {
            items.addFirst(Optional.empty());
        }
        String id = down ? "table-rows" : "table-columns";
        return select(
                id,
                getTranslation(down ? "performance.pivot.rows" : "performance.pivot.columns"),
                items,
                down ? Optional.of(rows) : Optional.ofNullable(columns),
                item -> item.map(by -> getTranslation("figures.dimension." + by.code()))
                        .orElseGet(() -> getTranslation("performance.pivot.undivided")),
                chosen -> open(
                        down ? choice().rows(chosen.orElse(rows), scope) : choice().columns(chosen.orElse(null), scope),
                        "#" + id));
    }

    private Select<String> only(Dimension by) {
        List<String> items = new ArrayList<>(members.of(by).keySet());
        items.addFirst(ALL);
        String id = "table-" + by.code();
        return select(
                id,
                getTranslation("figures.dimension." + by.code()),
                items,
                choice().only().getOrDefault(by, ALL),
                code -> code.equals(ALL)
                        ? getTranslation("performance.pivot.every")
                        : members.of(by).getOrDefault(code, code),
                code -> open(choice().only(by, code.equals(ALL) ? null : code), "#" + id));
    }

    /** More than a list of them would show at once: found by what is typed. */
    private ComboBox<String> force() {
        Map<String, String> forces = members.of(Dimension.FORCE);
        ComboBox<String> box = new ComboBox<>(getTranslation("figures.dimension." + Dimension.FORCE.code()));
        box.setId("table-force");
        box.setItems(forces.keySet());
        box.setItemLabelGenerator(code -> forces.getOrDefault(code, code));
        box.setPlaceholder(getTranslation("performance.pivot.every"));
        box.setClearButtonVisible(true);
        box.setValue(choice().only().get(Dimension.FORCE));
        box.addValueChangeListener(change -> open(choice().only(Dimension.FORCE, change.getValue()), "#table-force"));
        return box;
    }

    private <T> Select<T> select(
            String id, String label, List<T> items, T value, ItemLabelGenerator<T> words, Consumer<T> choose) {
        Select<T> select = new Select<>();
        select.setId(id);
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(words);
        select.setValue(value);
        ListName.of(select);
        select.addValueChangeListener(change -> choose.accept(change.getValue()));
        return select;
    }

    private Anchor turned() {
        Dimension columns = choice().columns(scope);
        return link(
                choice().by(columns == null ? choice().rows(scope) : columns, choice().rows(scope)),
                "performance.pivot.turn");
    }

    private Anchor link(TableChoice choice, String text) {
        Anchor link = new Anchor(asked.table(choice).address(scope), getTranslation(text));
        link.getElement().setAttribute("router-link", "");
        link.addClassName("pivot-turn");
        return link;
    }
}
