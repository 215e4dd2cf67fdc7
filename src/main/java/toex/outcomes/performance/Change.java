package toex.outcomes.performance;

import java.math.BigDecimal;
import toex.outcomes.figures.Figure;

/**
 * How a figure compares with the one before it.
 *
 * @param latest the figure of the later span
 * @param before the figure of the span of the same length just before
 * @param difference latest less before
 */
public record Change(Figure latest, Figure before, long difference) {

    /** Of two figures that are shown. */
    static Change between(Figure latest, Figure before) {
        return new Change(latest, before, shown(latest).subtract(shown(before)).longValueExact());
    }

    private static BigDecimal shown(Figure figure) {
        if (figure.value() == null) {
            throw new IllegalArgumentException(
                    "A hidden figure can't be compared: " + figure.measure().code());
        }
        return figure.value();
    }
}
