package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;

/**
 * How far an outsider can narrow a sum of unknowns down. A width is proved by two worlds, found by linear programming and
 * checked in whole numbers, that both agree with all that the outsider knows; it never rests on the solver's word.
 */
final class Worlds {

    private final Knowledge knowledge;
    private final List<long[]> known = new ArrayList<>();
    private final LinearProgram program;

    /** @param candidates worlds that may agree, such as the true one; those that do are kept */
    Worlds(Knowledge knowledge, List<long[]> candidates) {
        this.knowledge = knowledge;
        candidates.stream().filter(knowledge::allows).forEach(known::add);
        long largest = candidates.stream().flatMapToLong(Arrays::stream).max().orElse(0);
        program = new LinearProgram(knowledge, 2 * largest + 1000);
    }

    List<long[]> known() {
        return List.copyOf(known);
    }

    /** Whether two worlds are known, or can be found, between which the sum differs by at least so much. */
    boolean differ(int[] sum, long width) {
        return spread(sum) >= width || found(sum, width, true) || found(sum, width, false);
    }

    private boolean found(int[] sum, long width, boolean largest) {
        program.extreme(sum, largest, false)
                .filter(knowledge::allows)
                .or(() -> program.extreme(sum, largest, true).filter(knowledge::allows))
                .ifPresent(known::add);
        return spread(sum) >= width;
    }

    /** By how much the sum differs between the worlds found so far. */
    long spread(int[] sum) {
        LongSummaryStatistics sums =
                known.stream().mapToLong(world -> Knowledge.sum(sum, world)).summaryStatistics();
        return sums.getCount() == 0 ? 0 : sums.getMax() - sums.getMin();
    }
}
