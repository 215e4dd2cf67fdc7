package toex.outcomes.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.shared.Period;

/** Divides a time into quarters or, where those were too many, into years. */
final class SubPeriods {

    private static final int MOST_QUARTERS = 12;

    private SubPeriods() {}

    /**
     * @param period that is looked at; the first and the last part do not go beyond it
     * @param given from the first to the last day of what is divided
     */
    static List<Period> of(Period period, Period given) {
        List<Period> quarters = parts(period, given, 3);
        return quarters.size() <= MOST_QUARTERS ? quarters : parts(period, given, 12);
    }

    private static List<Period> parts(Period period, Period given, int months) {
        YearMonth month = YearMonth.from(given.from());
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % months);
        List<Period> parts = new ArrayList<>();
        for (YearMonth next = first; !next.atDay(1).isAfter(given.to()); next = next.plusMonths(months)) {
            LocalDate from = next.atDay(1);
            LocalDate to = next.plusMonths(months - 1L).atEndOfMonth();
            parts.add(new Period(
                    from.isBefore(period.from()) ? period.from() : from, to.isAfter(period.to()) ? period.to() : to));
        }
        return parts;
    }
}
