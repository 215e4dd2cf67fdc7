package toex.outcomes.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes values the one way in which screen, chart, document and export show them. */
final class FigureText {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private FigureText() {}

    static String of(BigDecimal value, Unit unit) {
        return switch (unit) {
            case COUNT -> grouped(value);
            case POUNDS, POUNDS_A_YEAR -> pounds(value);
            case DAYS -> grouped(value) + (value.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
            case TIMES -> value.setScale(2, RoundingMode.HALF_UP).toPlainString() + "×";
            case PERCENT -> grouped(value) + "%";
        };
    }

    private static String pounds(BigDecimal value) {
        if (value.abs().compareTo(MILLION) < 0) {
            return "£" + grouped(value);
        }
        return "£" + value.divide(MILLION).stripTrailingZeros().toPlainString() + " million";
    }

    /** With a comma after each three digits, as on every screen and page; not as the machine's own country has it. */
    static String grouped(long value) {
        return grouped(Long.toString(value));
    }

    private static String grouped(BigDecimal value) {
        return grouped(value.setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    /** Much quicker than a format, and asked for a thousand times a report. */
    private static String grouped(String digits) {
        int first = digits.startsWith("-") ? 2 : 1;
        if (digits.length() - first < 3) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i >= first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
