package toex.outcomes.performance;

/**
 * What loading a file did.
 *
 * @param added records with a new reference
 * @param amended records whose reference was known and that differed
 * @param unchanged records that were there just so
 */
public record Loaded(int added, int amended, int unchanged) {}
