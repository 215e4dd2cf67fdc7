package toex.outcomes.figures;

import java.util.List;
import toex.outcomes.shared.Scope;

/**
 * One measure broken down by one dimension.
 *
 * @param rows a figure for each group in the order of the dimension: months by date, without gaps; regions and
 *     forces by name; threats, strands and levels in their editorial order; {@code not-recorded} last. Each has its group.
 * @param total the figure of the whole, which is the sum of the rows
 */
public record FigureTable(Measure measure, Dimension dimension, Scope scope, List<Figure> rows, Figure total) {

    public FigureTable {
        rows = List.copyOf(rows);
    }
}
