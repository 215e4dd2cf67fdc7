package toex.outcomes.performance;

/**
 * How many jobs reached a stage in the same quarter after the same number of days.
 *
 * @param quarter as in addresses: {@code 2022-Q3}
 * @param days since the stage that the job reached before; 0 for the first one
 * @param last whether the jobs stand there
 * @param recorded whether the jobs' records are of the period
 * @param within whether the stage was reached in the period
 * @param importId the import that brought the days
 */
public record Step(
        Stage stage,
        String quarter,
        int days,
        boolean last,
        boolean recorded,
        boolean within,
        long importId,
        long jobs) {}
