package toex.outcomes.shared;

/**
 * Whether this portal holds demonstration data, which every page and every document then says.
 *
 * @param active true where the records are synthetic
 */
public record Demonstration(boolean active) {}
