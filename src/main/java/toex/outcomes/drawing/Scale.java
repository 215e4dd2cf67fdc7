package toex.outcomes.drawing;

/**
 * A value axis that holds zero.
 *
 * @param bottom the lowest value on it, a multiple of the step: 0 where nothing is below zero
 * @param top the highest value on it, a multiple of the step
 * @param step between two lines of the grid, a whole number 1, 2 or 5 times a power of ten
 */
record Scale(double bottom, double top, double step) {

    /** From zero. */
    Scale(double top, double step) {
        this(0, top, step);
    }

    /**
     * The scale that fits values on either side of zero.
     *
     * @param steps how many there may be at most
     */
    static Scale spanning(double lowest, double highest, int steps) {
        if (lowest >= 0) {
            return upTo(highest, steps);
        }
        double step =
                upTo(Math.max(0, highest) - lowest, Math.max(1, steps - 1)).step();
        return new Scale(Math.floor(lowest / step) * step, Math.max(0, Math.ceil(highest / step)) * step, step);
    }

    /**
     * The scale that fits the values.
     *
     * @param highest value drawn, from 0
     * @param steps how many there may be at most
     */
    static Scale upTo(double highest, int steps) {
        double least = Math.max(1, highest / Math.max(1, steps));
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (step >= least) {
                break;
            }
        }
        return new Scale(Math.max(1, Math.ceil(highest / step)) * step, step);
    }

    int steps() {
        return (int) Math.round((top - bottom) / step);
    }
}
