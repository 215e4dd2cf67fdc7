package toex.outcomes.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The median and the quartiles of days that come with how many jobs took so many. */
final class Median {

    private static final int FEWEST = 4;

    private Median() {}

    /** In days; the mean of the two in the middle where their number is even. Empty where there is no job. */
    static Optional<BigDecimal> of(List<Step> steps) {
        TreeMap<Integer, Long> jobs = byDays(steps);
        long all = jobs.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Optional.empty();
        }
        BigDecimal both = BigDecimal.valueOf(at(jobs, (all - 1) / 2) + at(jobs, all / 2));
        return Optional.of(both.divide(BigDecimal.TWO));
    }

    /** In days: a quarter of the jobs took at most so many. Empty where there are too few jobs to say so. */
    static Optional<BigDecimal> lowerQuartile(List<Step> steps) {
        return quarter(steps, 1);
    }

    /** In days: three quarters of the jobs took at most so many. Empty where there are too few jobs to say so. */
    static Optional<BigDecimal> upperQuartile(List<Step> steps) {
        return quarter(steps, 3);
    }

    private static Optional<BigDecimal> quarter(List<Step> steps, int quarters) {
        TreeMap<Integer, Long> jobs = byDays(steps);
        long all = jobs.values().stream().mapToLong(Long::longValue).sum();
        return all < FEWEST
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(at(jobs, Math.ceilDiv(all * quarters, 4) - 1)));
    }

    private static TreeMap<Integer, Long> byDays(List<Step> steps) {
        TreeMap<Integer, Long> jobs = new TreeMap<>();
        steps.forEach(step -> jobs.merge(step.days(), step.jobs(), Long::sum));
        return jobs;
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
