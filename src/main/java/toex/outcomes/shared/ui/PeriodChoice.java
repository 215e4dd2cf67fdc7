package toex.outcomes.shared.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.shared.Period;

/** The periods that are offered for records from one month to another. */
public record PeriodChoice(
        List<Period> years, List<Period> financialYears, List<Period> quarters, List<Period> months) {

    /** @param coverage the span of the records; nothing is offered where it is all */
    public static PeriodChoice of(Period coverage) {
        if (coverage.isAll()) {
            return new PeriodChoice(List.of(), List.of(), List.of(), List.of());
        }
        YearMonth first = YearMonth.from(coverage.from());
        return new PeriodChoice(
                spans(first.withMonth(1), coverage.to(), 12),
                spans(first.minusMonths(3).withMonth(4), coverage.to(), 12),
                spans(first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1), coverage.to(), 3),
                spans(first, coverage.to(), 1));
    }

    /** Spans of that length, newest first. */
    private static List<Period> spans(YearMonth first, LocalDate last, int months) {
        List<Period> spans = new ArrayList<>();
        for (YearMonth start = first; !start.atDay(1).isAfter(last); start = start.plusMonths(months)) {
            spans.addFirst(Period.months(start, start.plusMonths(months - 1L)));
        }
        return spans;
    }
}
