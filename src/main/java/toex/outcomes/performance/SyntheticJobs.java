package toex.outcomes.performance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invented stages of the invented supported jobs: weeks from the request to the product, fewer from year to year, some
 * months to a disruption where there is one. What would lie after the day of the file has not happened yet.
 */
final class SyntheticJobs {

    private static final long SEED = 20_230_214;

    /** The shares of jobs, in a hundred, that are declined, skip the scoring, and come to no disruption. */
    private static final int DECLINED = 3;

    private static final int NOT_SCORED = 20;
    private static final int NO_DISRUPTION = 45;

    private final Random random = new Random(SEED);
    private final LocalDate lastDay;

    /** @param lastDay the last day on which anything happened */
    SyntheticJobs(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** The stages of those of the records that are supported jobs. */
    List<StagedJob> of(List<OutcomeRecord> records) {
        List<OutcomeRecord> jobs = records.stream()
                .filter(record -> record.kind() == OutcomeKind.SUPPORTED_JOB)
                .toList();
        return jobs.stream().map(job -> staged(jobs.indexOf(job) + 2, job)).toList();
    }

    private StagedJob staged(long line, OutcomeRecord job) {
        return new StagedJob(
                line,
                job.reference(),
                job.organisation(),
                job.region(),
                days(job.date()),
                job.threat(),
                job.operation());
    }

    private Map<Stage, LocalDate> days(LocalDate requested) {
        Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
        double pace = 1.3 - 0.2 * (requested.getYear() - 2021) - 0.01 * requested.getMonthValue();
        days.put(Stage.REQUESTED, requested);
        LocalDate day = after(days, Stage.TRIAGED, requested, 1, 8 * pace);
        if (random.nextInt(100) < DECLINED) {
            after(days, Stage.DECLINED, day, 0, 6);
            return days;
        }
        day = after(days, Stage.TERMS_AGREED, day, 2, 16 * pace);
        day = after(days, Stage.PRODUCT_DELIVERED, day, 10, 45 * pace);
        if (random.nextInt(100) >= NOT_SCORED) {
            day = after(days, Stage.THREAT_SCORED, day, 3, 20 * pace);
        }
        if (random.nextInt(100) >= NO_DISRUPTION) {
            day = after(days, Stage.DISRUPTION_ACHIEVED, day, 14, 120);
        }
        after(days, Stage.CLOSED, day, 5, 45);
        return days;
    }

    /** A weekday some days later, which is kept unless it is still to come. */
    private LocalDate after(Map<Stage, LocalDate> days, Stage stage, LocalDate before, int least, double spread) {
        LocalDate day = before.plusDays(least + random.nextInt((int) Math.ceil(spread)));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        if (!day.isAfter(lastDay)) {
            days.put(stage, day);
        }
        return day;
    }
}
