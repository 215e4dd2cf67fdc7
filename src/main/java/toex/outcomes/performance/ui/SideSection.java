package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureRows;
import toex.outcomes.performance.ui.SideBySide.Pair;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** Two periods or two regions beside each other: the five counts, and the breakdowns of the one that is chosen. */
class SideSection extends FoldedSection {

    private static final double HALF = 560;
    private static final String NONE = "";

    private final transient Screen screen;
    private final Function<Scope, String> area;

    /**
     * @param periods that are offered
     * @param regions names by code
     * @param area a scope's region in words
     */
    SideSection(Screen screen, List<Period> periods, Map<String, String> regions, Function<Scope, String> area) {
        super(Part.BESIDE.id(), "");
        this.screen = screen;
        this.area = area;
        addClassName("side-by-side");
        title(getTranslation("performance.side"));
        whenOpened(() -> fill(periods, regions));
        screen.side().ifPresent(side -> {
            title(getTranslation("performance.side.title", name(screen.scope()), name(side.other())));
            open();
        });
    }

    private void fill(List<Period> periods, Map<String, String> regions) {
        Div choice = new Div(periods(periods), regions(regions));
        choice.addClassName("pivot-choice");
        content(choice);
        screen.side().ifPresentOrElse(this::show, () -> standfirst(getTranslation("performance.side.choose")));
    }

    private void show(SideBySide side) {
        Period here = screen.scope().period();
        Period there = side.other().period();
        if (!here.isAll() && !there.isAll() && !sameLength(here, there)) {
            Paragraph note = new Paragraph(getTranslation("performance.side.lengths"));
            note.addClassName("measure-note");
            content(note);
        }
        Div charts = new Div();
        charts.addClassName("side-charts");
        double top = Stream.of(screen.chosen().months(), side.months())
                .flatMap(months -> months.rows().stream())
                .mapToDouble(Figure::drawn)
                .max()
                .orElse(0);
        charts.add(
                chart(name(screen.scope()), Chart.of(screen.chosen().months()).upTo(top)),
                chart(name(side.other()), Chart.of(side.months()).upTo(top)));
        SideCharts both = new SideCharts(
                screen.scope(),
                side.other(),
                screen.tables(),
                side.tables(),
                names(screen.scope(), side.other()),
                sameLength(here, there));
        content(table(getTranslation("performance.five"), side.other(), counts(side)), charts, both);
        Div tables = new Div();
        tables.addClassName("side-tables");
        screen.tables()
                .forEach((by, table) -> Optional.ofNullable(side.tables().get(by))
                        .ifPresent(other -> tables.add(table(
                                getTranslation("figures.dimension." + by.code()),
                                side.other(),
                                SideBySide.pairs(table, other)))));
        NativeDetails details = new NativeDetails(getTranslation("performance.side.tables"), tables);
        details.addClassName("pipeline-details");
        content(details);
    }

    private static Component chart(String name, Chart chart) {
        H3 heading = new H3(name);
        Div side = new Div(heading, new DrawingView(chart, 4, HALF, code -> null));
        side.addClassName("side-chart");
        return side;
    }

    /** As short as tells the two apart: periods, regions, or both. */
    private Map<Scope, String> names(Scope here, Scope there) {
        Function<Scope, String> name = here.period().equals(there.period())
                ? area
                : Objects.equals(here.region(), there.region())
                        ? scope -> scope.period().inWords()
                        : this::name;
        return Map.of(here, name.apply(here), there, name.apply(there));
    }

    private List<Pair> counts(SideBySide side) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < side.totals().size(); i++) {
            Figure here = screen.headlines().get(i).figure();
            pairs.add(new Pair(here.measure().name(), here, side.totals().get(i)));
        }
        return pairs;
    }

    private Component table(String head, Scope other, List<Pair> pairs) {
        FigureRows<Pair> table = new FigureRows<>(getTranslation("performance.side.caption", head));
        table.addClassNames("stacking", "side-table");
        table.text(head, Pair::label);
        table.figure(name(screen.scope()), Pair::here, pair -> pair.label() + ", " + name(screen.scope()));
        table.figure(name(other), Pair::there, pair -> pair.label() + ", " + name(other));
        table.text(getTranslation("performance.side.difference"), Pair::difference);
        return table.show(pairs);
    }

    private String name(Scope scope) {
        return getTranslation(
                "performance.kicker",
                scope.period().inWords().substring(0, 1).toUpperCase(getLocale())
                        + scope.period().inWords().substring(1),
                area.apply(scope));
    }

    private static boolean sameLength(Period one, Period other) {
        return one.isWholeMonths() && other.isWholeMonths()
                ? one.lengthInMonths() == other.lengthInMonths()
                : one.from().until(one.to()).equals(other.from().until(other.to()));
    }

    private Select<String> periods(List<Period> offered) {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(NONE, getTranslation("performance.side.same-period"));
        offered.forEach(period -> items.put(period.notation(), period.inWords()));
        @Nullable Period now = screen.asked().besidePeriod();
        if (now != null) {
            items.putIfAbsent(now.notation(), now.inWords());
        }
        return select(
                "performance.side.period",
                items,
                now == null ? NONE : now.notation(),
                value -> screen.asked()
                        .beside(
                                value.equals(NONE) ? null : Period.parse(value),
                                screen.asked().besideRegion()));
    }

    private Select<String> regions(Map<String, String> names) {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(NONE, getTranslation("performance.side.same-region"));
        items.put(Asked.ALL_REGIONS, getTranslation("performance.all-regions"));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(name -> items.put(name.getKey(), name.getValue()));
        String now = Objects.requireNonNullElse(screen.asked().besideRegion(), NONE);
        return select(
                "performance.side.region",
                items,
                items.containsKey(now) ? now : NONE,
                value -> screen.asked().beside(screen.asked().besidePeriod(), value.equals(NONE) ? null : value));
    }

    private Select<String> select(
            String label, Map<String, String> items, String value, Function<String, Asked> choose) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(items.keySet());
        select.setItemLabelGenerator(item -> items.getOrDefault(item, item));
        select.setValue(value);
        String id = label.substring(label.lastIndexOf('.') + 1);
        select.setId("beside-" + id);
        select.addValueChangeListener(change -> {
            ReaderPlace.keep("#beside-" + id);
            choose.apply(change.getValue()).open(screen.scope());
        });
        return select;
    }
}
