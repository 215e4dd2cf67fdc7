package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.performance.WholeQuarters;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** How the parts of a measure developed: its levels or strands by quarter, and each place by month on one scale. */
class TrendSection extends Div {

    private static final double WHOLE = 1180;
    private static final int FEWEST = 3;

    /**
     * @param scope of the page
     * @param parts levels or strands by the months of whole quarters, empty where there are no whole quarters
     * @param places regions or forces by month
     * @param stressed codes of the places that the finding is about
     * @param address where a place leads, null for nowhere
     */
    TrendSection(
            Scope scope,
            Optional<PivotTable> parts,
            PivotTable places,
            Set<String> stressed,
            Function<String, @Nullable String> address) {
        addClassNames("page-section", "trends");
        parts.flatMap(months -> stacked(months, scope))
                .ifPresent(chart -> add(new DrawingView(chart, 2, WHOLE, code -> null)));
        multiples(places, stressed).ifPresent(chart -> add(new DrawingView(chart, 2, WHOLE, address)));
        setVisible(getChildren().findAny().isPresent());
    }

    private Optional<Chart> stacked(PivotTable months, Scope scope) {
        Map<Group, FigureTable> rows = WholeQuarters.rows(months);
        List<Series> series = rows.entrySet().stream().map(TrendSection::series).toList();
        boolean enough =
                rows.size() > 1 && rows.values().iterator().next().rows().size() >= FEWEST;
        if (!enough) {
            return Optional.empty();
        }
        String by = getTranslation("drawing.by." + months.rows().code());
        Chart chart = Chart.stacked(getTranslation("performance.trend.parts", capital(months.measure()), by), series);
        Period whole = months.scope().period();
        return Optional.of(
                whole.equals(scope.period())
                        ? chart
                        : chart.note(getTranslation("performance.trend.whole", whole.inWords())));
    }

    private Optional<Chart> multiples(PivotTable months, Set<String> stressed) {
        List<Series> series = months.lines().stream()
                .filter(line -> !line.group().code().equals(Group.NOT_RECORDED))
                .map(line -> new Series(
                        line.group().code(),
                        line.group().label(),
                        new FigureTable(
                                months.measure(), Dimension.MONTH, months.scope(), months.row(line), line.total())))
                .toList();
        return series.size() > 1 && months.heads().size() >= FEWEST
                ? Optional.of(Chart.multiples(
                        getTranslation(
                                "performance.trend.places",
                                capital(months.measure()),
                                getTranslation("performance.trend.each."
                                        + months.rows().code())),
                        series,
                        stressed))
                : Optional.empty();
    }

    private static Series series(Map.Entry<Group, FigureTable> row) {
        return new Series(row.getKey().code(), row.getKey().label(), row.getValue());
    }

    private static String capital(Measure measure) {
        String name = measure.shortName();
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
