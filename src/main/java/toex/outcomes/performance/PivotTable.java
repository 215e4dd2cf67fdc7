package toex.outcomes.performance;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.shared.Scope;

/**
 * One measure broken down by two dimensions, or by one, of which there are only totals.
 *
 * @param columns null where there is no other dimension
 * @param lines a row for each member of the one dimension, with a cell for each member of the other
 * @param heads members of the other dimension
 * @param totals of the columns, each with its group
 * @param total of everything
 */
public record PivotTable(
        Measure measure,
        Dimension rows,
        @Nullable Dimension columns,
        Scope scope,
        List<Line> lines,
        List<Group> heads,
        List<Figure> totals,
        Figure total) {

    public PivotTable {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
        totals = List.copyOf(totals);
    }

    /** How many cells there are, without totals where there is something else. */
    public int size() {
        return lines.size() * (columns == null ? 1 : heads.size());
    }

    /** The cells of a row as figures of the groups of their columns. */
    public List<Figure> row(Line line) {
        return IntStream.range(0, heads.size())
                .mapToObj(i -> regrouped(line.cells().get(i), heads.get(i)))
                .toList();
    }

    private static Figure regrouped(Figure cell, Group group) {
        return new Figure(
                cell.measure(), cell.scope(), group, cell.value(), cell.status(), cell.marking(), cell.source());
    }

    /** One row with its total. The group of a cell has the codes of both members with a colon between. */
    public record Line(Group group, List<Figure> cells, Figure total) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
