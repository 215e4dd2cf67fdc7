package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
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

/** How a measure developed in each place by month, on one scale. */
class TrendSection extends Div {

    private static final double WHOLE = 1180;
    private static final int FEWEST = 3;

    /**
     * @param places regions or forces by month
     * @param stressed codes of the places that the finding is about
     * @param address where a place leads, null for nowhere
     */
    TrendSection(PivotTable places, Set<String> stressed, Function<String, @Nullable String> address) {
        addClassNames("page-section", "trends");
        setId(Part.TRENDS.id());
        multiples(places, stressed).ifPresent(chart -> add(new DrawingView(chart, 2, WHOLE, address)));
        setVisible(getChildren().findAny().isPresent());
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

    private static String capital(Measure measure) {
        String name = measure.shortName();
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
