package toex.outcomes.figures.disclosure;

/**
 * How much was recorded of one measure.
 *
 * @param quarter as in {@link Quarters}
 * @param quantity from 0
 */
public record Count(Place place, String threat, int quarter, long quantity) {

    /** A force or partner in the region that it belonged to; {@code not-recorded} where it belonged to none. */
    public record Place(String force, String region) {}
}
