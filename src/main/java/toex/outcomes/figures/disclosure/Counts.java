package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import toex.outcomes.figures.disclosure.Count.Place;

/** What is true of one measure: its counts, and the places and threat types that everybody knows of, with their dates. */
public final class Counts {

    private final SortedMap<Place, SortedSet<Integer>> places =
            new TreeMap<>(Comparator.comparing(Place::region).thenComparing(Place::force));
    /**
     * A time in which a force belonged to a region, or a partner to none.
     *
     * @param span with every quarter of which it was a part
     */
    public record Membership(Place place, Quarters span) {}

    private final SortedSet<String> threats;
    private final Map<Place, Map<Integer, Long>> byPlace = new HashMap<>();
    private final Map<String, Map<Integer, Long>> byThreat = new HashMap<>();

    /**
     * @param memberships which force belonged to which region when, whether or not something was recorded of it; those of
     *     the counts are added
     * @param threats known ones; those of the counts are added
     */
    public Counts(Collection<Membership> memberships, Collection<String> threats, List<Count> counts) {
        memberships.forEach(known -> known.span().stream().forEach(quarter -> exists(known.place(), quarter)));
        this.threats = new TreeSet<>(threats);
        counts.forEach(this::add);
    }

    private void add(Count count) {
        exists(count.place(), count.quarter());
        threats.add(count.threat());
        byPlace.computeIfAbsent(count.place(), place -> new HashMap<>())
                .merge(count.quarter(), count.quantity(), Long::sum);
        byThreat.computeIfAbsent(count.threat(), threat -> new HashMap<>())
                .merge(count.quarter(), count.quantity(), Long::sum);
    }

    private void exists(Place place, int quarter) {
        places.computeIfAbsent(place, it -> new TreeSet<>()).add(quarter);
    }

    /** Whether the force belonged to the region at some time of the span. */
    boolean exists(Place place, Quarters span) {
        return places.getOrDefault(place, new TreeSet<>()).stream().anyMatch(span::contains);
    }

    /** By region and force. */
    List<Place> places() {
        return List.copyOf(places.keySet());
    }

    SortedSet<String> threats() {
        return threats;
    }

    long of(Place place, Quarters span) {
        return sum(byPlace.getOrDefault(place, Map.of()), span);
    }

    long ofThreat(String threat, Quarters span) {
        return sum(byThreat.getOrDefault(threat, Map.of()), span);
    }

    long of(Quarters span) {
        return threats.stream().mapToLong(threat -> ofThreat(threat, span)).sum();
    }

    /** The true value of a cell. */
    long of(Cell cell) {
        return switch (cell.by()) {
            case TOTAL, QUARTER -> of(cell.span());
            case THREAT -> ofThreat(cell.group(), cell.span());
            case REGION -> of(cell, Place::region);
            case FORCE -> of(cell, Place::force);
        };
    }

    /** Every cell of the release tables of a period with its true value. */
    Map<Cell, Long> cells(Quarters period) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Breakdown.TOTAL, "", period));
        period.stream().forEach(quarter -> cells.add(new Cell(Breakdown.QUARTER, "", Quarters.single(quarter))));
        List<Place> present =
                places().stream().filter(place -> exists(place, period)).toList();
        present.stream()
                .map(Place::region)
                .distinct()
                .forEach(region -> cells.add(new Cell(Breakdown.REGION, region, period)));
        present.stream()
                .map(Place::force)
                .distinct()
                .forEach(force -> cells.add(new Cell(Breakdown.FORCE, force, period)));
        threats.forEach(threat -> cells.add(new Cell(Breakdown.THREAT, threat, period)));
        Map<Cell, Long> values = new LinkedHashMap<>();
        cells.forEach(cell -> values.put(cell, of(cell)));
        return values;
    }

    private long of(Cell cell, Function<Place, String> group) {
        return places.keySet().stream()
                .filter(place -> group.apply(place).equals(cell.group()))
                .mapToLong(place -> of(place, cell.span()))
                .sum();
    }

    private static long sum(Map<Integer, Long> byQuarter, Quarters span) {
        return byQuarter.entrySet().stream()
                .filter(entry -> span.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
