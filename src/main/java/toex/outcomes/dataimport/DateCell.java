package toex.outcomes.dataimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates as files have them: 2022-07-31 or 31/07/2022, and nothing that could be read in two ways. */
final class DateCell {

    private DateCell() {}

    /** Empty where the text is no such date, or the calendar has no such day. */
    static Optional<LocalDate> parse(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        if (text.charAt(4) == '-' && text.charAt(7) == '-') {
            return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        if (text.charAt(2) == '/' && text.charAt(5) == '/') {
            return date(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1 || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** -1 where it is no number. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
