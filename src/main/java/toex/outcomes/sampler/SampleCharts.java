package toex.outcomes.sampler;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Unit;

/** A chart of each kind from each case of made-up data. */
final class SampleCharts {

    private SampleCharts() {}

    /** @param title of the chart where it has no finding of its own */
    static Chart of(Chart.Kind kind, SampleCase from, String title) {
        SampleFigures figures = new SampleFigures(from);
        return switch (kind) {
            case COLUMNS -> Chart.of(figures.months(0));
            case BARS -> Chart.of(figures.groups(0));
            case SPARKLINE -> Chart.sparkline(figures.months(0));
            case STEPS -> Chart.steps(title, figures.groups(0), Set.of("sample-2"));
            case SPLIT -> Chart.split(single(from, Unit.POUNDS, "30"), single(from, Unit.POUNDS, "150"));
            case PAIRED -> Chart.paired(single(from, Unit.TIMES, "1.50"));
            case GROUPED ->
                Chart.grouped(title, List.of(series("2021", figures.groups(3)), series("2022", figures.groups(9))));
            case STACKED -> Chart.stacked(title, several(figures)).axis("Sample values a month");
            case LINE ->
                Chart.line(
                                title,
                                List.of(
                                        series("", figures.months(0)),
                                        series(Series.Role.LOW, SampleFigures.scaled(figures.months(0), 70)),
                                        series(Series.Role.HIGH, SampleFigures.scaled(figures.months(0), 140))))
                        .axis("Sample values a month");
            case SLOPE -> Chart.slope(series("2021", figures.groups(3)), series("2022", figures.groups(9)));
            case DOTS ->
                Chart.dots(
                        title,
                        series("", figures.groups(4)),
                        series(Series.Role.LOW, SampleFigures.scaled(figures.groups(4), 60)),
                        series(Series.Role.HIGH, SampleFigures.scaled(figures.groups(4), 170)),
                        Set.of());
            case BULLET ->
                Chart.bullet(
                        title,
                        series("", figures.groups(4)),
                        series(Series.Role.TARGET, SampleFigures.scaled(figures.groups(4), 120)));
            case TIMELINE -> Chart.timeline(title, figures.spans());
            case MULTIPLES -> Chart.multiples(title, several(figures), Set.of("Second sample"));
        };
    }

    private static List<Series> several(SampleFigures figures) {
        return IntStream.range(0, 4)
                .mapToObj(i ->
                        series(List.of("First", "Second", "Third", "Fourth").get(i) + " sample", figures.months(i * 5)))
                .toList();
    }

    private static Series series(String name, FigureTable figures) {
        return new Series(name, name, figures);
    }

    private static Series series(Series.Role role, FigureTable figures) {
        return new Series(role, role.name(), "", figures);
    }

    private static Figure single(SampleCase from, Unit unit, String value) {
        return switch (from) {
            case ORDINARY -> SampleFigures.shown(unit, value);
            case EMPTY -> SampleFigures.hidden(DisclosureStatus.UNAVAILABLE);
            case SUPPRESSED -> SampleFigures.hidden(DisclosureStatus.SUPPRESSED);
            case EXTREME -> SampleFigures.shown(unit, value + "000000");
        };
    }
}
