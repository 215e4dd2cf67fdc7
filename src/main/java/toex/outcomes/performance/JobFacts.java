package toex.outcomes.performance;

import toex.outcomes.shared.Marking;

/**
 * What is known of a supported job.
 *
 * @param threat code of its threat type, empty where none is recorded
 * @param operation its name, empty where it has none
 * @param marking the highest of its record and its days
 */
public record JobFacts(String threat, String operation, Marking marking) {}
