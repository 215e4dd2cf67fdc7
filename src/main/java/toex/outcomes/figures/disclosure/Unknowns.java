package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toex.outcomes.figures.disclosure.Count.Place;

/**
 * What an outsider would have to know to fill all released tables: how much each place and each threat type had in each
 * stretch of time between the ends of released periods and of memberships, and how much there was in each quarter.
 *
 * <p>Places by threat types by quarters would be no harder to guess: whichever numbers agree with these, there are whole
 * numbers behind them, since a table of given row and column sums can always be filled.
 */
final class Unknowns {

    private final List<Quarters> released;
    private final List<Quarters> stretches;
    private final List<Place> places;
    private final List<String> threats;
    private final List<Integer> quarters;
    private final long[] truth;
    private final int[] absent;

    Unknowns(Counts counts, List<Quarters> periods) {
        released = released(periods);
        stretches = stretches(released, counts);
        places = counts.places();
        threats = List.copyOf(counts.threats());
        quarters = stretches.stream().flatMap(span -> span.stream().boxed()).toList();
        truth = truth(counts);
        absent = absent(counts);
    }

    /** Cut where a period begins or ends. */
    private static List<Quarters> released(List<Quarters> periods) {
        SortedSet<Integer> edges = new TreeSet<>();
        periods.forEach(period -> edges.addAll(List.of(period.first(), period.last() + 1)));
        return cut(edges)
                .filter(stretch -> periods.stream().anyMatch(period -> period.contains(stretch)))
                .toList();
    }

    /** Cut, besides, where a place begins or ceases to be, so that it is there in the whole of a stretch or not at all. */
    private static List<Quarters> stretches(List<Quarters> released, Counts counts) {
        return released.stream()
                .flatMap(stretch -> {
                    SortedSet<Integer> edges = new TreeSet<>(List.of(stretch.first(), stretch.last() + 1));
                    stretch.stream()
                            .skip(1)
                            .filter(quarter -> counts.places().stream()
                                    .anyMatch(place -> counts.exists(place, Quarters.single(quarter))
                                            != counts.exists(place, Quarters.single(quarter - 1))))
                            .forEach(edges::add);
                    return cut(edges);
                })
                .toList();
    }

    private static Stream<Quarters> cut(SortedSet<Integer> edges) {
        List<Integer> at = List.copyOf(edges);
        return IntStream.range(0, at.size() - 1).mapToObj(i -> new Quarters(at.get(i), at.get(i + 1) - 1));
    }

    private long[] truth(Counts counts) {
        List<Long> values = new ArrayList<>();
        for (Quarters stretch : stretches) {
            places.forEach(place -> values.add(counts.of(place, stretch)));
            threats.forEach(threat -> values.add(counts.ofThreat(threat, stretch)));
        }
        quarters.forEach(quarter -> values.add(counts.of(Quarters.single(quarter))));
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    /** The stretches of time between the ends of released periods. */
    List<Quarters> released() {
        return released;
    }

    /** The stretches that are in one of two periods, one within the other; none where neither is. */
    List<Quarters> between(Quarters one, Quarters other) {
        return one.contains(other) || other.contains(one)
                ? released.stream()
                        .filter(stretch -> one.contains(stretch) != other.contains(stretch))
                        .toList()
                : List.of();
    }

    /** The true values of all. */
    long[] truth() {
        return truth.clone();
    }

    /** Those of places that did not exist then, which everybody knows to be 0. */
    int[] absent() {
        return absent.clone();
    }

    private int[] absent(Counts counts) {
        return IntStream.range(0, stretches.size())
                .flatMap(stretch -> IntStream.range(0, places.size())
                        .filter(place -> !counts.exists(places.get(place), stretches.get(stretch)))
                        .map(place -> stretch * width() + place))
                .toArray();
    }

    /** Those that add up to the cell. */
    int[] of(Cell cell) {
        return switch (cell.by()) {
            case TOTAL, QUARTER -> quarters(cell.span());
            case REGION -> places(cell, Place::region);
            case FORCE -> places(cell, Place::force);
            case THREAT ->
                inside(cell.span())
                        .map(stretch -> stretch * width() + places.size() + threats.indexOf(cell.group()))
                        .toArray();
        };
    }

    /** Pairs of sums that are always equal: each stretch has one total, however it is broken down. */
    Map<int[], int[]> equalSums() {
        Map<int[], int[]> sums = new HashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            int start = i * width();
            int[] total = quarters(stretches.get(i));
            sums.put(IntStream.range(start, start + places.size()).toArray(), total);
            sums.put(IntStream.range(start + places.size(), start + width()).toArray(), total);
        }
        return sums;
    }

    private int[] quarters(Quarters span) {
        int start = stretches.size() * width();
        return IntStream.range(0, quarters.size())
                .filter(i -> span.contains(quarters.get(i)))
                .map(i -> start + i)
                .toArray();
    }

    private int[] places(Cell cell, Function<Place, String> group) {
        return inside(cell.span())
                .flatMap(stretch -> IntStream.range(0, places.size())
                        .filter(i -> group.apply(places.get(i)).equals(cell.group()))
                        .map(i -> stretch * width() + i))
                .toArray();
    }

    private IntStream inside(Quarters span) {
        return IntStream.range(0, stretches.size()).filter(i -> span.contains(stretches.get(i)));
    }

    private int width() {
        return places.size() + threats.size();
    }
}
