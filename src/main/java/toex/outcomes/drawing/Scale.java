package toex.outcomes.drawing;

/**
 * A value axis from zero.
 *
 * @param top the highest value on it, a multiple of the step
 * @param step between two lines of the grid, a whole number 1, 2 or 5 times a power of ten
 */
record Scale(double top, double step) {

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
        return (int) Math.round(top / step);
    }
}
