package toex.outcomes.drawing;

import java.util.Set;
import toex.outcomes.figures.FigureTable;

/**
 * A chart as a value: what to draw, not how.
 *
 * @param title the finding, or a neutral heading
 * @param alternative the chart in words
 * @param emphasised codes of the groups that carry the finding: drawn in the accent, all others grey
 */
public record Chart(Kind kind, String title, String alternative, FigureTable figures, Set<String> emphasised)
        implements Drawing {

    /** COLUMNS over time from left to right, BARS as a ranked list, SPARKLINE without axes. */
    public enum Kind {
        COLUMNS,
        BARS,
        SPARKLINE
    }

    public Chart {
        emphasised = Set.copyOf(emphasised);
    }
}
