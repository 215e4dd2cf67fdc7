package toex.outcomes.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.Marking;

/**
 * A chart as a value: what to draw, not how.
 *
 * @param title the finding, or a neutral heading
 * @param alternative the chart in words
 * @param series what is drawn, at least one; their groups are of one dimension
 * @param emphasised codes of the groups that carry the finding, of series in MULTIPLES: drawn in the accent, all others grey
 * @param top a value that the scale of columns reaches at least, so that two charts can have the same; 0 for its own
 * @param axis what the value axis counts, empty where the words below the chart say it
 * @param notes what a reader must know besides, each a sentence
 */
public record Chart(
        Kind kind,
        String title,
        String alternative,
        List<Series> series,
        Set<String> emphasised,
        double top,
        String axis,
        List<String> notes)
        implements Drawing {

    /** How figures are drawn. */
    public enum Kind {
        /** Over time from left to right. */
        COLUMNS,
        /** A ranked list. */
        BARS,
        /** Without axes. */
        SPARKLINE,
        /** Bars in the order of the rows: a funnel of stages. */
        STEPS,
        /** The one row as a part of the total. */
        SPLIT,
        /** The one row, how many times faster something is, as two lengths of time. */
        PAIRED,
        /** For each group a bar of each series. */
        GROUPED,
        /** For each group one bar of all series: columns over time, else lying. */
        STACKED,
        /** Over time, with a band where there are series LOW and HIGH. */
        LINE,
        /** Two series, each group a line from the one to the other. */
        SLOPE,
        /** For each group a dot on its interval, which series LOW and HIGH give. */
        DOTS,
        /** For each group a bar against its target, which a series TARGET gives. */
        BULLET,
        /** Each figure over the period that it is about. */
        TIMELINE,
        /** A small chart over time for each series, all on one scale. */
        MULTIPLES
    }

    public Chart {
        series = List.copyOf(series);
        emphasised = Set.copyOf(emphasised);
        notes = List.copyOf(notes);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("A chart has at least one series.");
        }
        Dimension dimension = series.getFirst().figures().dimension();
        if ((kind == Kind.LINE || kind == Kind.MULTIPLES) && !dimension.isTime()) {
            throw new IllegalArgumentException("A chart over time cannot be drawn by " + dimension.code() + ".");
        }
    }

    /** Of one series, with a scale of its own. */
    public Chart(Kind kind, String title, String alternative, FigureTable figures, Set<String> emphasised) {
        this(kind, title, alternative, List.of(Series.alone(figures)), emphasised, 0, "", List.of());
    }

    private static Chart several(Kind kind, String title, List<Series> series, Set<String> emphasised) {
        String alternative = title + ". " + new SeriesWords(kind, series).alternative();
        return new Chart(kind, title, alternative, series, emphasised, 0, "", List.of());
    }

    /** The same with a scale that reaches the value at least. */
    public Chart upTo(double value) {
        return new Chart(kind, title, alternative, series, emphasised, value, axis, notes);
    }

    /** The same with a title for the value axis. */
    public Chart axis(String words) {
        return new Chart(kind, title, alternative, series, emphasised, top, words, notes);
    }

    /** The same with a sentence that a reader must know besides. */
    public Chart note(String sentence) {
        List<String> more = Stream.concat(notes.stream(), Stream.of(sentence)).toList();
        return new Chart(kind, title, alternative, series, emphasised, top, axis, more);
    }

    /** The figures of the first series, which stand for the chart: its measure, dimension, scope and total. */
    @Override
    public FigureTable figures() {
        return series.getFirst().figures();
    }

    /** What the series have figures of, in the order of the first one, then what only the others have. */
    public List<Group> groups() {
        return new Matrix(series).groups();
    }

    public Unit unit() {
        return figures().measure().unit();
    }

    /** Where the figures come from. */
    public Source source() {
        return figures().total().source();
    }

    /** The highest marking of what is drawn. */
    public Marking marking() {
        return series.stream()
                .flatMap(each -> Stream.concat(
                        each.figures().rows().stream(), Stream.of(each.figures().total())))
                .map(Figure::marking)
                .reduce(Marking.OFFICIAL, Marking::and);
    }

    /** The chart that suits the table's dimension, titled with what its figures say. */
    public static Chart of(FigureTable figures) {
        Finding finding = Finding.of(figures);
        Kind kind = figures.dimension() == Dimension.MONTH ? Kind.COLUMNS : Kind.BARS;
        return new Chart(kind, finding.title(), finding.alternative(), figures, finding.emphasised());
    }

    /** The months as a small line beside a figure. */
    public static Chart sparkline(FigureTable months) {
        Finding finding = Finding.of(months);
        return new Chart(Kind.SPARKLINE, finding.title(), finding.alternative(), months, Set.of());
    }

    /** Bars in the order of the rows, such as stages, under a heading that says what they show. */
    public static Chart steps(String title, FigureTable figures, Set<String> emphasised) {
        return new Chart(Kind.STEPS, title, title + ". " + new Sentences(figures).figures(), figures, emphasised);
    }

    /** How much of a whole one part of it is; both in one unit. */
    public static Chart split(Figure part, Figure whole) {
        String words = Words.of(
                "split",
                part.text(),
                part.measure().name(),
                whole.text(),
                whole.measure().name());
        return new Chart(Kind.SPLIT, words, words, single(part, whole), Set.of());
    }

    /** How long something takes without and with support, from how many times faster it became. */
    public static Chart paired(Figure speed) {
        String words = Words.of("paired", speed.measure().name(), speed.text());
        return new Chart(Kind.PAIRED, words, words, single(speed, speed), Set.of());
    }

    /** The series beside each other in each group. */
    public static Chart grouped(String title, List<Series> series) {
        return several(Kind.GROUPED, title, series, Set.of());
    }

    /** The series on top of each other in each group, of which they are parts. */
    public static Chart stacked(String title, List<Series> series) {
        return several(Kind.STACKED, title, series, Set.of());
    }

    /** The series over time. A band runs between a series LOW and a series HIGH. */
    public static Chart line(String title, List<Series> series) {
        return several(Kind.LINE, title, series, Set.of());
    }

    /** Two periods of the same groups, titled with how many of them rose or fell where that can be said. */
    public static Chart slope(Series before, Series after) {
        Slope slope = Slope.of(before, after);
        return several(Kind.SLOPE, slope.title(), List.of(before, after), slope.emphasised());
    }

    /** Each group's value on its interval. */
    public static Chart dots(String title, Series value, Series low, Series high, Set<String> emphasised) {
        return several(Kind.DOTS, title, List.of(value, low, high), emphasised);
    }

    /** Each group's value against what it should come to. */
    public static Chart bullet(String title, Series value, Series target) {
        return several(Kind.BULLET, title, List.of(value, target), Set.of());
    }

    /** Each figure over the period that it is about, in the order of the rows. */
    public static Chart timeline(String title, FigureTable figures) {
        return several(Kind.TIMELINE, title, List.of(Series.alone(figures)), Set.of());
    }

    /** A small chart for each series, in their order. */
    public static Chart multiples(String title, List<Series> series, Set<String> emphasised) {
        return several(Kind.MULTIPLES, title, series, emphasised);
    }

    private static FigureTable single(Figure row, Figure total) {
        return new FigureTable(row.measure(), Dimension.REGION, row.scope(), List.of(row), total);
    }
}
