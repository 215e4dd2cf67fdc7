package toex.outcomes.figures.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of one measure and period as an audience outside sees them.
 *
 * @param cells empty for a hidden one. Zeros are always shown, so that a hidden cell is at least 1; except that a release
 *     in which every cell is hidden was withheld whole, and says nothing at all
 */
public record ReleaseTables(Quarters period, SortedMap<Cell, OptionalLong> cells) {

    public ReleaseTables {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public boolean isWithheld() {
        return cells.values().stream().allMatch(OptionalLong::isEmpty);
    }

    public boolean hides(Cell cell) {
        OptionalLong value = cells.get(cell);
        return value != null && value.isEmpty();
    }

    /** Empty where the cell is hidden or not in these tables. */
    public OptionalLong shown(Cell cell) {
        return cells.getOrDefault(cell, OptionalLong.empty());
    }

    static ReleaseTables of(Quarters period, Map<Cell, Long> values, Set<Cell> hidden) {
        SortedMap<Cell, OptionalLong> cells = new TreeMap<>();
        values.forEach((cell, value) ->
                cells.put(cell, hidden.contains(cell) ? OptionalLong.empty() : OptionalLong.of(value)));
        return new ReleaseTables(period, cells);
    }
}
