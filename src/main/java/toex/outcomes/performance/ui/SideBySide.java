package toex.outcomes.performance.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.Scope;

/**
 * The same figures of two scopes.
 *
 * @param totals the five counts of the other one
 * @param tables of the other one, for the measure that is broken down, beside {@code months}
 */
record SideBySide(Scope other, List<Figure> totals, FigureTable months, Map<Dimension, FigureTable> tables) {

    /** One line of the comparison. */
    record Pair(String label, Figure here, Figure there) {

        /** The difference as people read it, empty where a side is hidden. */
        String difference() {
            BigDecimal one = here.value();
            BigDecimal other = there.value();
            if (one == null || other == null) {
                return "";
            }
            long difference = one.subtract(other).longValueExact();
            return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + "%,d".formatted(Math.abs(difference));
        }
    }

    /** The rows of both tables, in the order of the first, then what only the second has. */
    static List<Pair> pairs(FigureTable here, FigureTable there) {
        Stream<Group> groups = Stream.concat(here.rows().stream(), there.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.group()))
                .distinct();
        return groups.map(group -> new Pair(group.label(), row(here, group), row(there, group)))
                .toList();
    }

    /** A group without a row in its table has no record there. */
    private static Figure row(FigureTable table, Group group) {
        return table.rows().stream()
                .filter(row -> group.equals(row.group()))
                .findFirst()
                .orElseGet(() -> Figure.shown(
                        table.measure(),
                        table.scope(),
                        group,
                        BigDecimal.ZERO,
                        new Source.Records(0, List.of(), null)));
    }
}
