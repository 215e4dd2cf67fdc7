package toex.outcomes.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The median of days that come with how many jobs took so many. */
final class Median {

    private Median() {}

    /** In days; the mean of the two in the middle where their number is even. Empty where there is no job. */
    static Optional<BigDecimal> of(List<Step> steps) {
        TreeMap<Integer, Long> jobs = new TreeMap<>();
        steps.forEach(step -> jobs.merge(step.days(), step.jobs(), Long::sum));
        long all = jobs.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        BigDecimal both = BigDecimal.valueOf(at(jobs, (all - 1) / 2) + at(jobs, all / 2));
        return Optional.of(both.divide(BigDecimal.TWO));
    }

    /** The days of the job at that place, from 0, where jobs stand in the order of their days. */
    private static long at(TreeMap<Integer, Long> jobs, long place) {
        long passed = 0;
        for (var entry : jobs.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There is no place " + place + ".");
    }
}
