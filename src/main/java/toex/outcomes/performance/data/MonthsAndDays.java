package toex.outcomes.performance.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    boolean hasMonths() {
        return !first.isAfter(last);
    }

    String daysCondition() {
        return days.size() == 1
                ? "date BETWEEN :from0 AND :to0"
                : "date BETWEEN :from0 AND :to0 OR date BETWEEN :from1 AND :to1";
    }

    Map<String, LocalDate> parameters() {
        Map<String, LocalDate> parameters = new HashMap<>();
        parameters.put("first", first.atDay(1));
        parameters.put("last", last.atDay(1));
        for (int i = 0; i < days.size(); i++) {
            parameters.put("from" + i, days.get(i).from());
            parameters.put("to" + i, days.get(i).to());
        }
        return parameters;
    }
}
