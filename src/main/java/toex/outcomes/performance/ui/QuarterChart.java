package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.performance.WholeQuarters;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** How the parts of a measure developed: its levels or strands by quarter, on top of each other. */
final class QuarterChart {

    private static final Map<String, Series.Shade> LEVELS = Map.of(
            "major", Series.Shade.FIRST_STEP,
            "moderate", Series.Shade.SECOND_STEP,
            "minor", Series.Shade.THIRD_STEP,
            "none", Series.Shade.FOURTH_STEP,
            "negative", Series.Shade.APART);
    private static final int FEWEST = 3;

    private final Component words;

    /** @param words a component that has the reader's language */
    QuarterChart(Component words) {
        this.words = words;
    }

    /**
     * Empty where there is only one part, or too few quarters to see a development.
     *
     * @param months levels or strands by the months of whole quarters
     * @param scope of the page
     */
    Optional<Chart> of(PivotTable months, Scope scope) {
        Map<Group, FigureTable> rows = WholeQuarters.rows(months);
        List<Series> series = rows.entrySet().stream().map(QuarterChart::series).toList();
        boolean enough =
                rows.size() > 1 && rows.values().iterator().next().rows().size() >= FEWEST;
        if (!enough) {
            return Optional.empty();
        }
        String by = words.getTranslation("drawing.by." + months.rows().code());
        Chart chart =
                Chart.stacked(words.getTranslation("performance.trend.parts", capital(months.measure()), by), series);
        Period whole = months.scope().period();
        return Optional.of(
                whole.equals(scope.period())
                        ? chart
                        : chart.note(words.getTranslation("performance.trend.whole", whole.inWords())));
    }

    /** Levels have an order, of which "negative" is no part; strands have none. */
    private static Series series(Map.Entry<Group, FigureTable> row) {
        String code = row.getKey().code();
        return new Series(code, row.getKey().label(), row.getValue())
                .shaded(LEVELS.getOrDefault(code, Series.Shade.PLACE));
    }

    private static String capital(Measure measure) {
        String name = measure.shortName();
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
