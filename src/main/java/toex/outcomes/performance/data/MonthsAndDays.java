package toex.outcomes.performance.data;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.shared.Period;

/**
 * A period as the whole months in its middle and the odd days at its ends.
 *
 * @param first first whole month
 * @param last last whole month; before {@code first} where there is none
 * @param days up to two spans of odd days
 */
record MonthsAndDays(YearMonth first, YearMonth last, List<Period> days) {

    static MonthsAndDays of(Period period) {
        YearMonth begins = YearMonth.from(period.from());
        YearMonth ends = YearMonth.from(period.to());
        YearMonth first = period.from().getDayOfMonth() == 1 ? begins : begins.plusMonths(1);
        YearMonth last = period.to().equals(ends.atEndOfMonth()) ? ends : ends.minusMonths(1);
        if (first.isAfter(last)) {
            return new MonthsAndDays(first, last, List.of(period));
        }
        List<Period> days = new ArrayList<>();
        if (period.from().isBefore(first.atDay(1))) {
            days.add(new Period(period.from(), first.atDay(1).minusDays(1)));
        }
        if (period.to().isAfter(last.atEndOfMonth())) {
            days.add(new Period(last.atEndOfMonth().plusDays(1), period.to()));
        }
        return new MonthsAndDays(first, last, days);
    }

    /** The whole period as odd days. */
    static MonthsAndDays onlyDays(Period period) {
        YearMonth month = YearMonth.from(period.from());
        return new MonthsAndDays(month.plusMonths(1), month, List.of(period));
    }

    boolean hasMonths() {
        return !first.isAfter(last);
    }
}
