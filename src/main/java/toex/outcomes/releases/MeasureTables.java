package toex.outcomes.releases;

import java.util.List;
import java.util.Optional;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.figures.disclosure.ReleaseTables;

/**
 * The release tables of one measure.
 *
 * @param total what all four tables add up to
 */
public record MeasureTables(Measure measure, ReleaseTables cells, Figure total, List<Rows> tables) {

    /** The figures of one table, in the order in which they are printed; each has its group. */
    public record Rows(Breakdown by, List<Figure> figures) {
        public Rows {
            figures = List.copyOf(figures);
        }
    }

    public MeasureTables {
        tables = List.copyOf(tables);
    }

    public Optional<Rows> table(Breakdown by) {
        return tables.stream().filter(rows -> rows.by() == by).findFirst();
    }

    /** How many cells are hidden. */
    public long hidden() {
        return cells.cells().values().stream().filter(value -> value.isEmpty()).count();
    }
}
