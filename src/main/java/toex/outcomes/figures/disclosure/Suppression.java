package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import toex.outcomes.figures.disclosure.Knowledge.Fact;

/** The search for what else to hide in the tables of one measure. */
final class Suppression {

    private final DisclosureRule rule;
    private final Quarters period;
    private final Map<Cell, Long> values;
    private final Unknowns unknowns;
    private final Knowledge before;
    private final List<Guarded> guardedBefore;
    private final Neighbours neighbours;
    private final Set<Cell> primary;
    private final Set<Cell> hidden;
    private Worlds worlds;

    Suppression(DisclosureRule rule, Counts counts, Quarters period, Earlier earlier) {
        this.rule = rule;
        this.period = period;
        values = counts.cells(period);
        unknowns = new Unknowns(
                counts,
                Stream.concat(Stream.of(period), earlier.periods().stream()).toList());
        neighbours = new Neighbours(values, counts, rule);
        before = new Knowledge(unknowns.truth().length, commonKnowledge()).with(earlier.facts(counts, unknowns));
        worlds = new Worlds(before, List.of(unknowns.truth()));
        guardedBefore = stillOpen(earlier.guarded(period, counts, unknowns, rule));
        primary = primary(earlier);
        hidden = new LinkedHashSet<>(primary);
    }

    private List<Fact> commonKnowledge() {
        Stream<Fact> equal =
                unknowns.equalSums().entrySet().stream().map(sums -> Fact.same(sums.getKey(), sums.getValue()));
        return Stream.concat(equal, Stream.of(Fact.equal(unknowns.absent(), 0))).toList();
    }

    /** What earlier releases have given away already asks for no more than to be left as it is. */
    private List<Guarded> stillOpen(List<Guarded> numbers) {
        return numbers.stream()
                .map(number -> worlds.differ(number.sum(), number.width())
                        ? number
                        : new Guarded(number.cell(), number.sum(), worlds.spread(number.sum())))
                .toList();
    }

    private Set<Cell> primary(Earlier earlier) {
        Set<Cell> cells = new LinkedHashSet<>();
        values.forEach((cell, value) -> {
            if (rule.isSmall(value) || value > 0 && (earlier.hid(cell) || earlier.givesAway(cell, value, rule))) {
                cells.add(cell);
            }
        });
        return cells;
    }

    ReleaseTables tables() {
        if (!rule.isOn()) {
            return ReleaseTables.of(period, values, Set.of());
        }
        ask(hidden);
        Optional<Guarded> bare = firstBare(hidden);
        while (bare.isPresent()) {
            Optional<Cell> next = next(bare.get());
            if (next.isEmpty()) {
                return ReleaseTables.of(period, values, values.keySet());
            }
            hidden.add(next.get());
            ask(hidden);
            bare = firstBare(hidden);
        }
        showWhatNeedNotBeHidden();
        return ReleaseTables.of(period, values, hidden);
    }

    private void ask(Set<Cell> hiddenNow) {
        List<Fact> facts = values.entrySet().stream()
                .map(entry -> Earlier.fact(
                        unknowns.of(entry.getKey()),
                        hiddenNow.contains(entry.getKey()) ? OptionalLong.empty() : OptionalLong.of(entry.getValue())))
                .toList();
        List<long[]> candidates = new ArrayList<>(worlds.known());
        candidates.add(unknowns.truth());
        worlds = new Worlds(before.with(facts), candidates);
    }

    /** The first number that an outsider could learn too closely. */
    private Optional<Guarded> firstBare(Set<Cell> hiddenNow) {
        Stream<Guarded> own = hiddenNow.stream().map(cell -> new Guarded(cell, unknowns.of(cell), rule.width()));
        return Stream.concat(own, guardedBefore.stream())
                .filter(number -> !worlds.differ(number.sum(), number.width()))
                .findFirst();
    }

    private Optional<Cell> next(Guarded bare) {
        return neighbours.of(bare.cell()).stream()
                .filter(cell -> !hidden.contains(cell) && values.getOrDefault(cell, 0L) > 0)
                .findFirst();
    }

    private void showWhatNeedNotBeHidden() {
        List<Cell> more = hidden.stream()
                .filter(cell -> !primary.contains(cell))
                .sorted(Comparator.comparing(neighbours::band).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Cell cell : more) {
            Set<Cell> fewer = new HashSet<>(hidden);
            fewer.remove(cell);
            ask(fewer);
            if (firstBare(fewer).isEmpty()) {
                hidden.remove(cell);
            }
        }
    }
}
