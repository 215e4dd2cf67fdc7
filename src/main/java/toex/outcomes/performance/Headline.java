package toex.outcomes.performance;

import java.util.Optional;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Source;

/**
 * One of the five counts with what puts it into proportion.
 *
 * @param months the same measure by month, for the sparkline
 * @param change against the span before; empty where either side is incomplete
 */
public record Headline(Figure figure, FigureTable months, Optional<Change> change) {

    /** Whether the figure was counted from at least one record. */
    public boolean hasRecords() {
        return !(figure.source() instanceof Source.Records counted) || counted.records() > 0;
    }
}
