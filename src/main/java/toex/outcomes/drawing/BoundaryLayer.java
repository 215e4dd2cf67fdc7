package toex.outcomes.drawing;

/**
 * Outlines of force areas as a text that is kept and compared: in the database, and in the snapshot of a report that was
 * drawn with it.
 *
 * @param attribution what stands under each map that is drawn with it, empty for nothing
 * @param outlines as {@link Boundaries#outlines()} writes them
 */
public record BoundaryLayer(String attribution, String outlines) {}
