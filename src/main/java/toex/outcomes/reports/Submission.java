package toex.outcomes.reports;

/**
 * What is put forward for approval.
 *
 * @param source what its pages are made from
 * @param file its pages, as they will be issued
 */
public record Submission(Edition edition, EditionSource source, byte[] file) {}
