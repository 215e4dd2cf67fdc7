package toex.outcomes.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.data.SatisfactionQuery.Rated;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.OneTable;
import toex.outcomes.shared.RegionCode;

/**
 * What is hidden of shares of answers, so that no small count can be worked out from the other rows and the total: neither
 * how many answered, nor how many of them gave a good answer or another one.
 *
 * @param counts positions of the rows whose number of answers is hidden
 * @param shares positions of the rows whose share is hidden
 * @param totalCount whether the number of all answers is hidden
 * @param totalShare whether the share among all is hidden
 */
record GuardedShares(Set<Integer> counts, Set<Integer> shares, boolean totalCount, boolean totalShare) {

    /** In place of a position: all rows together. */
    static final int TOTAL = -1;

    /** @param rows of which the total is made up */
    static GuardedShares of(List<Rated> rows, DisclosureRule rule) {
        OneTable answers = table(rows, rule, Rated::answers);
        OneTable good = table(rows, rule, Rated::good);
        OneTable others = table(rows, rule, row -> row.answers() - row.good());
        Set<Integer> shares = new HashSet<>(answers.rows());
        shares.addAll(good.rows());
        shares.addAll(others.rows());
        return new GuardedShares(
                answers.rows(), shares, answers.total(), answers.total() || good.total() || others.total());
    }

    private static OneTable table(List<Rated> rows, DisclosureRule rule, ToLongFunction<Rated> count) {
        return OneTable.of(rows.stream().mapToLong(count).boxed().toList(), rule);
    }

    /** @param row its position, or {@value #TOTAL} for all of them together */
    boolean hidesCount(int row) {
        return row == TOTAL ? totalCount : counts.contains(row);
    }

    /** As {@link #hidesCount}. */
    boolean hidesShare(int row) {
        return row == TOTAL ? totalShare : shares.contains(row);
    }

    /** What stands in a row; nothing where there is no such row. */
    static Rated at(List<Rated> rows, int row) {
        if (row == TOTAL) {
            return rows.stream().reduce(new Rated(0, 0), Rated::and);
        }
        return row < rows.size() ? rows.get(row) : new Rated(0, 0);
    }

    /** Where the region stands; behind the last one where it does not, and all together for none. */
    static int row(List<String> regions, @Nullable RegionCode region) {
        if (region == null) {
            return TOTAL;
        }
        int row = regions.indexOf(region.value());
        return row < 0 ? Integer.MAX_VALUE : row;
    }
}
