package toex.outcomes.drawing;

import java.util.List;
import java.util.Set;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;

/**
 * A chart as a value: what to draw, not how.
 *
 * @param title the finding, or a neutral heading
 * @param alternative the chart in words
 * @param emphasised codes of the groups that carry the finding: drawn in the accent, all others grey
 * @param top a value that the scale of columns reaches at least, so that two charts can have the same; 0 for its own
 */
public record Chart(
        Kind kind, String title, String alternative, FigureTable figures, Set<String> emphasised, double top)
        implements Drawing {

    /**
     * COLUMNS over time from left to right; BARS as a ranked list; SPARKLINE without axes; STEPS as bars in the order of the rows; SPLIT shows the one row as a part
     * of the total; PAIRED the one row, how many times faster something is, as two lengths of time.
     */
    public enum Kind {
        COLUMNS,
        BARS,
        SPARKLINE,
        STEPS,
        SPLIT,
        PAIRED
    }

    public Chart {
        emphasised = Set.copyOf(emphasised);
    }

    /** With a scale of its own. */
    public Chart(Kind kind, String title, String alternative, FigureTable figures, Set<String> emphasised) {
        this(kind, title, alternative, figures, emphasised, 0);
    }

    /** The same with a scale that reaches the value at least. */
    public Chart upTo(double value) {
        return new Chart(kind, title, alternative, figures, emphasised, value);
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

    private static FigureTable single(Figure row, Figure total) {
        return new FigureTable(row.measure(), Dimension.REGION, row.scope(), List.of(row), total);
    }
}
