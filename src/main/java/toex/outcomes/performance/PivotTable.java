package toex.outcomes.performance;

import java.util.List;
import java.util.stream.IntStream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.shared.Scope;

/**
 * One measure broken down by two dimensions.
 *
 * @param lines a row for each member of the one dimension, with a cell for each member of the other
 * @param heads members of the other dimension
 * @param totals of the columns, each with its group
 * @param total of everything
 */
public record PivotTable(
        Measure measure,
        Dimension rows,
        Dimension columns,
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

    /** How many cells there are, without totals. */
    public int size() {
        return lines.size() * heads.size();
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
