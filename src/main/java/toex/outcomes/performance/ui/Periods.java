package toex.outcomes.performance.ui;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import toex.outcomes.shared.Period;

/** The periods that another one may be compared with. */
final class Periods {

    private Periods() {}

    /** The one of the same length before, then the years and quarters that have records, latest first. */
    static List<Period> of(Period chosen, Period coverage) {
        Set<Period> periods = new LinkedHashSet<>();
        if (!chosen.isAll()) {
            periods.add(chosen.preceding());
        }
        YearMonth first = YearMonth.from(coverage.from());
        periods.addAll(spans(first.withMonth(1), coverage, 12));
        periods.addAll(spans(first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1), coverage, 3));
        periods.remove(chosen);
        return List.copyOf(periods);
    }

    private static List<Period> spans(YearMonth first, Period coverage, int months) {
        return Stream.iterate(first, start -> !start.atDay(1).isAfter(coverage.to()), start -> start.plusMonths(months))
                .map(start -> Period.months(start, start.plusMonths(months - 1L)))
                .toList()
                .reversed();
    }
}
