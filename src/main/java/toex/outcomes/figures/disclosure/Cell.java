package toex.outcomes.figures.disclosure;

import java.util.Comparator;

/**
 * A place in the release tables of one measure.
 *
 * @param group code of the region, force or threat type; empty for the total and for a quarter
 * @param span what is counted: for a quarter that quarter, otherwise the period of the release
 */
public record Cell(Breakdown by, String group, Quarters span) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::by).thenComparing(Cell::group).thenComparing(Cell::span);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
