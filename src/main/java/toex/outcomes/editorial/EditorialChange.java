package toex.outcomes.editorial;

/**
 * Published in the transaction of each step, for features that must follow.
 *
 * @param step as in the history: {@code published}, {@code withdrawn}
 */
public record EditorialChange(Manuscript manuscript, String step) {}
