package toex.outcomes.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

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
        };
    }

    private static String pounds(BigDecimal value) {
        if (value.abs().compareTo(MILLION) < 0) {
            return "£" + grouped(value);
        }
        return "£" + value.divide(MILLION).stripTrailingZeros().toPlainString() + " million";
    }

    private static String grouped(BigDecimal value) {
        return String.format(
                Locale.UK, "%,d", value.setScale(0, RoundingMode.HALF_UP).toBigIntegerExact());
    }
}
