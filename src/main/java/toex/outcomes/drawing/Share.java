package toex.outcomes.drawing;

import java.util.List;
import java.util.Optional;

/** A part of a whole as people say it: almost, exactly or more than a simple fraction. */
record Share(Bound bound, Fraction fraction) {

    enum Bound {
        ALMOST,
        EXACTLY,
        MORE_THAN
    }

    /** A fraction that has a name. */
    record Fraction(int part, int whole) {
        double value() {
            return (double) part / whole;
        }

        /** "Almost half" is said every day, "almost two fifths" is not: that is more than a third. */
        boolean everyday() {
            return part == 1 || whole != 5;
        }
    }

    /** How near below a fraction counts as almost: one part in twelve of it. */
    static final double ALMOST = 11.0 / 12;

    private static final List<Fraction> NAMED = List.of(
            new Fraction(1, 5),
            new Fraction(1, 4),
            new Fraction(1, 3),
            new Fraction(2, 5),
            new Fraction(1, 2),
            new Fraction(2, 3),
            new Fraction(3, 4),
            new Fraction(9, 10));

    /** The most telling name of a part: the highest fraction that it reaches or nearly reaches. Empty below a fifth. */
    static Optional<Share> of(long part, long whole) {
        Share found = null;
        for (Fraction fraction : NAMED) {
            int compared = Long.compare(part * fraction.whole(), whole * fraction.part());
            if (compared > 0) {
                found = new Share(Bound.MORE_THAN, fraction);
            } else if (compared == 0) {
                found = new Share(Bound.EXACTLY, fraction);
            } else if (fraction.everyday() && part >= whole * fraction.value() * ALMOST) {
                return Optional.of(new Share(Bound.ALMOST, fraction));
            }
        }
        return Optional.ofNullable(found);
    }

    /** In words: "almost half". */
    String inWords() {
        return Words.of("share." + bound, Words.of("fraction." + fraction.part() + "." + fraction.whole()));
    }
}
