package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    TrendSection(Screen screen, GroupLinks links) {
        addClassNames("page-section", "trends");
        setId(Part.TRENDS.id());
        // the finding is about the places that the breakdown stresses
        FigureTable places = screen.tables().get(Breakdowns.place(screen.scope()));
        Set<String> stressed = places == null ? Set.of() : Chart.of(places).emphasised();
        multiples(screen.places(), stressed).ifPresent(chart -> add(new DrawingView(chart, 2, WHOLE, links::place)));
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
