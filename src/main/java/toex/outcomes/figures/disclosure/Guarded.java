package toex.outcomes.figures.disclosure;

/**
 * A number that an outsider must not learn too closely.
 *
 * @param cell which it is, to find cells near it that could be hidden
 * @param sum the unknowns that add up to it
 * @param width by how much its smallest and largest possible values must differ
 */
record Guarded(Cell cell, int[] sum, long width) {}
