package toex.outcomes.performance;

/**
 * What is known of a supported job.
 *
 * @param threat code of its threat type, empty where none is recorded
 * @param operation its name, empty where it has none
 */
public record JobFacts(String threat, String operation) {}
