package toex.outcomes.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import toex.outcomes.shared.Period;

/**
 * Two spans of the same length, one right after the other, that the records cover whole.
 *
 * <p>A chosen period is compared with the one of the same length before it; all dates are compared by the latest twelve
 * complete months and the twelve before. A span is covered where it begins no earlier than the first month with records
 * and ends no later than the last one, and before the day of the last import: what happened later could not be in it.
 */
record Comparison(Period latest, Period before) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * Empty where either span isn't covered or not whole.
     *
     * @param isWhole whether everybody has reported everything of a span
     */
    static Optional<Comparison> of(Period chosen, Period coverage, Instant lastImport, Predicate<Period> isWhole) {
        LocalDate dayBeforeImport = lastImport.atZone(LONDON).toLocalDate().minusDays(1);
        LocalDate covered = dayBeforeImport.isBefore(coverage.to()) ? dayBeforeImport : coverage.to();
        Period latest = chosen.isAll() ? latestTwelveMonths(coverage, covered, isWhole) : chosen;
        Period before = latest.preceding();
        return latest.to().isAfter(covered)
                        || before.from().isBefore(coverage.from())
                        || !isWhole.test(latest)
                        || !isWhole.test(before)
                ? Optional.empty()
                : Optional.of(new Comparison(latest, before));
    }

    private static Period latestTwelveMonths(Period coverage, LocalDate covered, Predicate<Period> isWhole) {
        YearMonth month = YearMonth.from(covered);
        YearMonth last = covered.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        while (!isWhole.test(Period.month(last)) && last.isAfter(YearMonth.from(coverage.from()))) {
            last = last.minusMonths(1);
        }
        return Period.months(last.minusMonths(11), last);
    }
}
