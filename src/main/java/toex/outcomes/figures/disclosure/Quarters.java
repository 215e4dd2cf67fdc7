package toex.outcomes.figures.disclosure;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import toex.outcomes.shared.Period;

/**
 * Whole calendar quarters in a row, both ends included.
 *
 * @param first quarters since the year 0: four times the year, and 0 to 3
 */
public record Quarters(int first, int last) implements Comparable<Quarters> {

    public Quarters {
        if (last < first) {
            throw new IllegalArgumentException("The quarters end before they begin: %d to %d.".formatted(first, last));
        }
    }

    /** The quarters of a period; empty where it does not begin and end with one. */
    public static Optional<Quarters> of(Period period) {
        boolean whole = !period.isAll()
                && period.isWholeMonths()
                && period.from().getMonthValue() % 3 == 1
                && period.to().getMonthValue() % 3 == 0;
        return whole
                ? Optional.of(new Quarters(of(YearMonth.from(period.from())), of(YearMonth.from(period.to()))))
                : Optional.empty();
    }

    /** The quarter of a month. */
    public static int of(YearMonth month) {
        return month.getYear() * 4 + (month.getMonthValue() - 1) / 3;
    }

    public static Quarters single(int quarter) {
        return new Quarters(quarter, quarter);
    }

    public Period period() {
        return Period.months(month(first), month(last).plusMonths(2));
    }

    public boolean contains(int quarter) {
        return first <= quarter && quarter <= last;
    }

    public boolean contains(Quarters other) {
        return first <= other.first && other.last <= last;
    }

    public boolean overlaps(Quarters other) {
        return first <= other.last && other.first <= last;
    }

    public IntStream stream() {
        return IntStream.rangeClosed(first, last);
    }

    @Override
    public int compareTo(Quarters other) {
        return first == other.first ? Integer.compare(last, other.last) : Integer.compare(first, other.first);
    }

    private static YearMonth month(int quarter) {
        return YearMonth.of(quarter / 4, quarter % 4 * 3 + 1);
    }
}
