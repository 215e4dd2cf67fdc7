package toex.outcomes.performance;

/**
 * A record as it is kept.
 *
 * @param importId the import that brought it, or last amended it
 * @param version 0 as first loaded, one more for each amendment
 */
public record StoredRecord(OutcomeRecord outcome, long importId, int version) {}
