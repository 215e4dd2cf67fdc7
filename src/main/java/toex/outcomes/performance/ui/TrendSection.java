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

/** How the parts of a measure developed: its levels or strands by quarter, and each place by month on one scale. */
class TrendSection extends Div {

    private static final double HALF = 560;
    private static final int FEWEST = 3;

    /**
     * @param parts levels or strands by the months of whole quarters, empty where there are no whole quarters
     * @param places regions or forces by month
     * @param stressed codes of the places that the finding is about
     * @param address where a place leads, null for nowhere
     */
    TrendSection(
            Optional<PivotTable> parts,
            PivotTable places,
            Set<String> stressed,
            Function<String, @Nullable String> address) {
        addClassNames("page-section", "breakdowns", "trends");
        parts.flatMap(this::stacked).ifPresent(chart -> add(new DrawingView(chart, 2, HALF, code -> null)));
        multiples(places, stressed).ifPresent(chart -> add(new DrawingView(chart, 2, HALF, address)));
        setVisible(getChildren().findAny().isPresent());
    }

    private Optional<Chart> stacked(PivotTable months) {
        Map<Group, FigureTable> rows = WholeQuarters.rows(months);
        List<Series> series = rows.entrySet().stream().map(TrendSection::series).toList();
        boolean enough = rows.size() > 1
                && rows.values().iterator().next().rows().size() >= FEWEST;
        return enough
                ? Optional.of(Chart.stacked(
                                getTranslation(
                                        "performance.trend.parts",
                                        capital(months.measure()),
                                        getTranslation("drawing.by." + months.rows().code())),
                                series)
                        .note(getTranslation(
                                "performance.trend.whole", months.scope().period().inWords())))
                : Optional.empty();
    }

    private Optional<Chart> multiples(PivotTable months, Set<String> stressed) {
        List<Series> series = months.lines().stream()
                .filter(line -> !line.group().code().equals(Group.NOT_RECORDED))
                .map(line -> new Series(
                        line.group().code(),
                        line.group().label(),
                        new FigureTable(
                                months.measure(),
                                Dimension.MONTH,
                                months.scope(),
                                months.row(line),
                                line.total())))
                .toList();
        return series.size() > 1 && months.heads().size() >= FEWEST
                ? Optional.of(Chart.multiples(
                        getTranslation(
                                "performance.trend.places",
                                capital(months.measure()),
                                getTranslation("performance.trend.each." + months.rows().code())),
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
