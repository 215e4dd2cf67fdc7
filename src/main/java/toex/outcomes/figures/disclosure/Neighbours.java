package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toex.outcomes.figures.disclosure.Count.Place;

/**
 * Which cells could be hidden to protect another one, the best first: the fewer sums lie between the two the better, then
 * the smaller the better. Sizes are compared in coarse bands, and within a band the codes decide: whoever knows this rule
 * learns little of a hidden count from another one's being shown.
 */
final class Neighbours {

    private static final double BAND = Math.log(3);

    private final Map<Cell, Long> values;
    private final Counts counts;
    private final DisclosureRule rule;

    Neighbours(Map<Cell, Long> values, Counts counts, DisclosureRule rule) {
        this.values = values;
        this.counts = counts;
        this.rule = rule;
    }

    /** All cells in the order in which they are to be tried. */
    List<Cell> of(Cell cell) {
        Map<Cell, Integer> distances = distances(cell);
        return values.keySet().stream()
                .sorted(Comparator.comparing((Cell other) -> distances.getOrDefault(other, Integer.MAX_VALUE))
                        .thenComparing(this::band)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Coarse size of a cell's value. */
    int band(Cell cell) {
        double times = (double) values.getOrDefault(cell, 0L) / rule.threshold();
        return times <= 1 ? 0 : (int) (Math.log(times) / BAND);
    }

    private Map<Cell, Integer> distances(Cell cell) {
        Map<Cell, Integer> distances = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(other -> other.by() == cell.by()
                        && other.group().equals(cell.group())
                        && (cell.by() != Breakdown.QUARTER || other.equals(cell)))
                .forEach(other -> distances.put(other, 0));
        List<Cell> edge = new ArrayList<>(distances.keySet());
        for (int distance = 1; !edge.isEmpty(); distance++) {
            List<Cell> next = new ArrayList<>();
            for (Cell reached : edge) {
                for (Cell other : values.keySet()) {
                    if (!distances.containsKey(other) && shareASum(reached, other)) {
                        distances.put(other, distance);
                        next.add(other);
                    }
                }
            }
            edge = next;
        }
        return distances;
    }

    private boolean shareASum(Cell one, Cell other) {
        if (one.by() == other.by()) {
            return one.by() != Breakdown.FORCE
                    || counts.places().stream()
                            .anyMatch(place -> isIn(one, place)
                                    && counts.places().stream()
                                            .anyMatch(second ->
                                                    second.region().equals(place.region()) && isIn(other, second)));
        }
        if (one.by() == Breakdown.FORCE || other.by() == Breakdown.FORCE) {
            return (one.by() == Breakdown.REGION || other.by() == Breakdown.REGION)
                    && counts.places().stream().anyMatch(place -> isIn(one, place) && isIn(other, place));
        }
        return one.by() == Breakdown.TOTAL || other.by() == Breakdown.TOTAL;
    }

    private static boolean isIn(Cell cell, Place place) {
        return cell.group().equals(cell.by() == Breakdown.FORCE ? place.force() : place.region());
    }
}
