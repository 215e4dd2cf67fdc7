package toex.outcomes.feedback;

/**
 * The interval of Wilson for a proportion, at 95%: it holds for few answers too, and never leaves 0 to 1.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
record Wilson(double low, double high) {

    private static final double Z = 1.959964;

    /** @param of how many were asked, at least 1 */
    static Wilson of(long good, long of) {
        if (of < 1 || good < 0 || good > of) {
            throw new IllegalArgumentException("%d of %d is no proportion.".formatted(good, of));
        }
        double share = (double) good / of;
        double square = Z * Z / of;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / of + square / (4 * of)) / (1 + square);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
