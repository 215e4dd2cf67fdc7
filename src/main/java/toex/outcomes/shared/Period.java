package toex.outcomes.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole days, both ends included.
 *
 * <p>It is written, in addresses and on the command line, as {@code 2022} (calendar year), {@code 2022-23} (financial
 * year, April to March), {@code 2022-Q3} (quarter of the calendar year), {@code 2022-07}, {@code
 * 2022-04-01..2023-01-31} or {@code all}. Where a text could be a month or a financial year, it is the month.
 */
public record Period(LocalDate from, LocalDate to) {

    /** Everything there is, whatever its date. */
    public static final Period ALL = new Period(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Qq]([1-4])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends (%s) before it begins (%s).".formatted(to, from));
        }
    }

    /** The calendar month. */
    public static Period month(YearMonth month) {
        return months(month, month);
    }

    /** Whole months, both included. */
    public static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /**
     * Reads a period's notation.
     *
     * @throws IllegalArgumentException with a sentence for the person who typed it, where the text is no period
     */
    public static Period parse(String text) {
        String notation = text.strip();
        if (notation.equalsIgnoreCase("all")) {
            return ALL;
        }
        try {
            return parseSpan(notation);
        } catch (DateTimeParseException notADate) {
            throw unknown(text);
        }
    }

    private static Period parseSpan(String notation) {
        Matcher matcher = MONTH.matcher(notation);
        if (matcher.matches()) {
            return month(YearMonth.parse(notation));
        }
        matcher = YEAR.matcher(notation);
        if (matcher.matches()) {
            int year = Integer.parseInt(notation);
            return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
        }
        matcher = QUARTER.matcher(notation);
        if (matcher.matches()) {
            YearMonth first =
                    YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) * 3 - 2);
            return months(first, first.plusMonths(2));
        }
        matcher = FINANCIAL_YEAR.matcher(notation);
        if (matcher.matches()) {
            int year = Integer.parseInt(matcher.group(1));
            if (Integer.parseInt(matcher.group(2)) == (year + 1) % 100) {
                return months(YearMonth.of(year, Month.APRIL), YearMonth.of(year + 1, Month.MARCH));
            }
        }
        int dots = notation.indexOf("..");
        if (dots > 0) {
            return new Period(
                    LocalDate.parse(notation.substring(0, dots)), LocalDate.parse(notation.substring(dots + 2)));
        }
        throw unknown(notation);
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "\"%s\" is not a period. Write 2022, 2022-23 (April to March), 2022-Q3, 2022-07, 2022-04-01..2023-01-31 or all."
                        .formatted(text));
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether at least one day is in both. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether it begins on the first and ends on the last day of a month. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /** The text that {@link #parse} reads back to this period. */
    public String notation() {
        if (isAll()) {
            return "all";
        }
        if (isWholeMonths()) {
            YearMonth first = YearMonth.from(from);
            int year = first.getYear();
            switch (lengthInMonths()) {
                case 1 -> {
                    return first.toString();
                }
                case 3 -> {
                    if (first.getMonthValue() % 3 == 1) {
                        return year + "-Q" + (first.getMonthValue() / 3 + 1);
                    }
                }
                case 12 -> {
                    if (first.getMonth() == Month.JANUARY) {
                        return Integer.toString(year);
                    }
                    // a financial year that ends in 01 to 12 would read back as a month
                    if (first.getMonth() == Month.APRIL && (year + 1) % 100 > 12) {
                        return "%d-%02d".formatted(year, (year + 1) % 100);
                    }
                }
                default -> {}
            }
        }
        return from + ".." + to;
    }

    /**
     * The period of the same length that ends the day before this one: as many months where this is whole months, as many
     * days otherwise.
     *
     * @throws IllegalStateException for {@link #ALL}, which nothing comes before
     */
    public Period preceding() {
        if (isAll()) {
            throw new IllegalStateException("Nothing comes before all dates.");
        }
        LocalDate last = from.minusDays(1);
        return isWholeMonths()
                ? new Period(from.minusMonths(lengthInMonths()), last)
                : new Period(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), last);
    }

    /** Whole months between the first day and the last, both included; meaningful where {@link #isWholeMonths}. */
    public int lengthInMonths() {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
    }

    /** Whether its counts can be set beside the other's: both as many months long or, where they are no whole months, days. */
    public boolean isAsLongAs(Period other) {
        return isWholeMonths() && other.isWholeMonths()
                ? lengthInMonths() == other.lengthInMonths()
                : ChronoUnit.DAYS.between(from, to) == ChronoUnit.DAYS.between(other.from, other.to);
    }

    /** In words: "July 2022", "July to September 2022", "2022", "April 2022 to March 2023", "1 April 2022 to 31 January 2023", "all dates". */
    public String inWords() {
        if (isAll()) {
            return "all dates";
        }
        if (!isWholeMonths()) {
            return from.equals(to) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
        }
        if (lengthInMonths() == 1) {
            return MONTH_NAME.format(from);
        }
        if (lengthInMonths() == 12 && from.getMonth() == Month.JANUARY) {
            return Integer.toString(from.getYear());
        }
        return (from.getYear() == to.getYear() ? MONTH_ALONE : MONTH_NAME).format(from) + " to "
                + MONTH_NAME.format(to);
    }
}
