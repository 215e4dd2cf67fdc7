package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toex.outcomes.figures.disclosure.Knowledge.Fact;

/**
 * The releases before this one that have to do with it: their periods overlap it, or overlap one that does.
 *
 * <p>Records are amended after a release. A cell that has another value today tells nothing certain of the others; it is
 * left out of what an outsider can calculate with, and only its difference to today's value is kept from being small.
 */
record Earlier(List<ReleaseTables> releases) {

    Earlier {
        releases = List.copyOf(releases);
    }

    static Earlier of(Quarters period, List<ReleaseTables> all) {
        List<ReleaseTables> left =
                new ArrayList<>(all.stream().filter(it -> !it.isWithheld()).toList());
        List<ReleaseTables> linked = new ArrayList<>();
        List<Quarters> reached = new ArrayList<>(List.of(period));
        boolean found = true;
        while (found) {
            List<ReleaseTables> next = left.stream()
                    .filter(release -> reached.stream().anyMatch(release.period()::overlaps))
                    .toList();
            next.forEach(release -> reached.add(release.period()));
            linked.addAll(next);
            found = left.removeAll(next);
        }
        return new Earlier(linked);
    }

    List<Quarters> periods() {
        return releases.stream().map(ReleaseTables::period).toList();
    }

    /** What they say that is still true. */
    List<Fact> facts(Counts counts, Unknowns unknowns) {
        return releases.stream()
                .flatMap(release -> facts(release, counts, unknowns))
                .toList();
    }

    private static Stream<Fact> facts(ReleaseTables release, Counts counts, Unknowns unknowns) {
        return release.cells().entrySet().stream()
                .filter(entry -> agrees(entry.getValue(), counts.of(entry.getKey())))
                .map(entry -> fact(unknowns.of(entry.getKey()), entry.getValue()));
    }

    private static boolean agrees(OptionalLong released, long today) {
        return released.isPresent() ? released.getAsLong() == today : today >= 1;
    }

    static Fact fact(int[] sum, OptionalLong released) {
        return released.isPresent() ? Fact.equal(sum, released.getAsLong()) : Fact.atLeast(sum, 1);
    }

    /** Whether today's value, beside one that was shown before, would give a small difference away. */
    boolean givesAway(Cell cell, long value, DisclosureRule rule) {
        return releases.stream()
                .flatMap(release -> release.cells().entrySet().stream())
                .filter(entry -> entry.getValue().isPresent() && isNested(entry.getKey(), cell))
                .anyMatch(
                        entry -> rule.isSmall(Math.abs(value - entry.getValue().getAsLong())));
    }

    private static boolean isNested(Cell one, Cell other) {
        return one.by() == other.by()
                && one.group().equals(other.group())
                && (one.by() == Breakdown.QUARTER
                        ? one.equals(other)
                        : one.span().contains(other.span()) || other.span().contains(one.span()));
    }

    boolean hid(Cell cell) {
        return releases.stream().anyMatch(release -> release.hides(cell));
    }

    /** The numbers that they hid, and the small ones in the stretches of time that only several releases together tell apart. */
    List<Guarded> guarded(Quarters period, Counts counts, Unknowns unknowns, DisclosureRule rule) {
        Stream<Cell> hidden = releases.stream()
                .flatMap(release -> release.cells().entrySet().stream())
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(cell -> counts.of(cell) >= 1);
        Stream<Guarded> cells = hidden.distinct().map(cell -> new Guarded(cell, unknowns.of(cell), rule.width()));
        return Stream.concat(cells, increments(period, counts, unknowns, rule)).toList();
    }

    private Stream<Guarded> increments(Quarters period, Counts counts, Unknowns unknowns, DisclosureRule rule) {
        if (unknowns.released().size() < 2) {
            return Stream.empty();
        }
        Set<Cell> groups = counts.cells(period).keySet();
        Stream<List<Quarters>> single = unknowns.released().stream().map(List::of);
        Stream<List<Quarters>> apart =
                periods().stream().map(other -> unknowns.between(period, other)).filter(parts -> parts.size() > 1);
        return Stream.concat(single, apart)
                .distinct()
                .flatMap(parts -> groups.stream()
                        .filter(cell -> cell.by() != Breakdown.QUARTER)
                        .filter(cell -> rule.isSmall(sum(cell, parts, counts)))
                        .map(cell -> new Guarded(cell, unknowns(cell, parts, unknowns), rule.width())));
    }

    private static long sum(Cell cell, List<Quarters> parts, Counts counts) {
        return parts.stream()
                .mapToLong(part -> counts.of(new Cell(cell.by(), cell.group(), part)))
                .sum();
    }

    private static int[] unknowns(Cell cell, List<Quarters> parts, Unknowns unknowns) {
        return parts.stream()
                .flatMapToInt(part -> IntStream.of(unknowns.of(new Cell(cell.by(), cell.group(), part))))
                .toArray();
    }
}
