package toex.outcomes.figures.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is hidden in one table with its total, for people within who may ask for any table. It protects each table by
 * itself: whoever compares many tables can find more than a reader of the release tables.
 *
 * @param rows positions of the hidden rows
 * @param total whether the total is hidden too
 */
public record OneTable(Set<Integer> rows, boolean total) {

    public OneTable {
        rows = Set.copyOf(rows);
    }

    /** @param counts of the rows, which add up to the total */
    public static OneTable of(List<Long> counts, DisclosureRule rule) {
        Set<Integer> hidden = new LinkedHashSet<>();
        IntStream.range(0, counts.size())
                .filter(i -> rule.isSmall(counts.get(i)))
                .forEach(hidden::add);
        List<Integer> others = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) > 0 && !hidden.contains(i))
                .sorted(Comparator.comparing(counts::get))
                .toList();
        for (int other : others) {
            if (hidden.isEmpty() || isWide(counts, hidden, rule)) {
                break;
            }
            hidden.add(other);
        }
        boolean bare = !hidden.isEmpty() && !isWide(counts, hidden, rule);
        long total = counts.stream().mapToLong(Long::longValue).sum();
        return new OneTable(hidden, bare || rule.isSmall(total));
    }

    /** Each of the hidden ones is from 1 to their sum less 1 for each of the others. */
    private static boolean isWide(List<Long> counts, Set<Integer> hidden, DisclosureRule rule) {
        long sum = hidden.stream().mapToLong(counts::get).sum();
        return sum - hidden.size() >= rule.width();
    }
}
