package toex.outcomes.performance;

/**
 * A record of a file that is being taken in.
 *
 * @param line of the file, from 1
 */
public record StagedRecord(long line, OutcomeRecord record) {}
