package toex.outcomes.feedback;

import java.time.Instant;

/**
 * What a quotation is about and since when it can be read.
 *
 * @param threat code of the job's threat type, empty where none is known
 */
public record Circumstances(Instant published, String threat) {}
