package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import toex.outcomes.figures.disclosure.Knowledge.Fact;

/**
 * Somebody who has every release and guesses at each count of a force, a threat type and a quarter. Shares nothing with
 * the control but its arithmetic: what a cell adds up, it reads off the cell.
 */
class Outsider {

    private final SmallWorld world;
    private final List<ReleaseTables> releases;
    private final Worlds worlds;

    Outsider(SmallWorld world, List<ReleaseTables> releases) {
        this.world = world;
        this.releases = releases.stream().filter(it -> !it.isWithheld()).toList();
        List<Fact> facts = new ArrayList<>();
        for (ReleaseTables release : this.releases) {
            release.cells().forEach((cell, value) -> facts.add(fact(cell, value)));
        }
        Knowledge knowledge = new Knowledge(world.counts().size(), facts);
        long[] truth = world.counts().stream().mapToLong(Count::quantity).toArray();
        assert knowledge.allows(truth) : "the truth contradicts what was released";
        worlds = new Worlds(knowledge, List.of(truth));
    }

    private Fact fact(Cell cell, OptionalLong value) {
        return value.isPresent() ? Fact.equal(counts(cell), value.getAsLong()) : Fact.atLeast(counts(cell), 1);
    }

    private int[] counts(Cell cell) {
        return counts(cell, cell.span()::contains);
    }

    private int[] counts(Cell cell, Predicate<Integer> when) {
        return IntStream.range(0, world.counts().size())
                .filter(i -> when.test(world.counts().get(i).quarter())
                        && isIn(cell, world.counts().get(i)))
                .toArray();
    }

    private static boolean isIn(Cell cell, Count count) {
        return switch (cell.by()) {
            case TOTAL, QUARTER -> true;
            case REGION -> count.place().region().equals(cell.group());
            case FORCE -> count.place().force().equals(cell.group());
            case THREAT -> count.threat().equals(cell.group());
        };
    }

    /** The hidden cells that are narrowed down further than that. */
    List<String> narrowed(long width) {
        List<String> narrowed = new ArrayList<>();
        for (ReleaseTables release : releases) {
            for (Map.Entry<Cell, OptionalLong> entry : release.cells().entrySet()) {
                if (entry.getValue().isEmpty() && !worlds.differ(counts(entry.getKey()), width)) {
                    narrowed.add(entry.getKey() + " of release " + release.period());
                }
            }
        }
        return narrowed;
    }

    /** The small increments between a period and another one within it that are narrowed down further than that. */
    List<String> increments(DisclosureRule rule) {
        List<String> narrowed = new ArrayList<>();
        for (ReleaseTables wide : releases) {
            for (ReleaseTables part : releases) {
                if (wide.period().contains(part.period()) && !wide.period().equals(part.period())) {
                    wide.cells().keySet().stream()
                            .filter(cell -> cell.by() != Breakdown.QUARTER)
                            .filter(cell -> isBare(cell, part, rule))
                            .forEach(cell -> narrowed.add(cell + " beyond " + part.period()));
                }
            }
        }
        return narrowed;
    }

    private boolean isBare(Cell cell, ReleaseTables part, DisclosureRule rule) {
        int[] beyond = counts(
                cell, quarter -> cell.span().contains(quarter) && !part.period().contains(quarter));
        long truth = IntStream.of(beyond)
                .mapToLong(i -> world.counts().get(i).quantity())
                .sum();
        return rule.isSmall(truth) && !worlds.differ(beyond, rule.width());
    }
}
