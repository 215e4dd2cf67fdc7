package toex.outcomes.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/**
 * A number with everything that a reader may ask about it. Whatever shows a number, on a page, in a chart, in a document
 * or in an export, takes one of these.
 *
 * @param scope the period and region that it is about
 * @param group the member of a dimension, null for the whole
 * @param value in the measure's unit; null unless {@code status} is SHOWN
 */
public record Figure(
        Measure measure,
        Scope scope,
        @Nullable Group group,
        @Nullable BigDecimal value,
        DisclosureStatus status,
        Marking marking,
        Source source) {

    public Figure {
        if ((value != null) != (status == DisclosureStatus.SHOWN)) {
            throw new IllegalArgumentException("A figure has a value exactly where it is shown: " + measure.code());
        }
    }

    /** A figure that everybody in the audience may see. */
    public static Figure shown(Measure measure, Scope scope, @Nullable Group group, BigDecimal value, Source source) {
        return new Figure(measure, scope, group, value, DisclosureStatus.SHOWN, Marking.OFFICIAL, source);
    }

    /** The same with the marking of what it was counted from. */
    public Figure marked(Marking higher) {
        return new Figure(measure, scope, group, value, status, higher, source);
    }

    /** As people read it: "299", "£156.3 million", "1.80×", "341 days", or the symbol where it is hidden. */
    public String text() {
        return value == null ? status.symbol() : FigureText.of(value, measure.unit());
    }

    /** A value of that unit as figures have it. */
    public static String text(BigDecimal value, Unit unit) {
        return FigureText.of(value, unit);
    }

    /** A plain number for files and the command line ({@code 156300000}), or the symbol where it is hidden. */
    public String plain() {
        return value == null ? status.symbol() : value.stripTrailingZeros().toPlainString();
    }

    /** The value for drawing, 0 where it is hidden. */
    public double drawn() {
        return value == null ? 0 : value.doubleValue();
    }
}
