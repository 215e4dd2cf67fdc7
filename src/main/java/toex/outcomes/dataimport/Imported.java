package toex.outcomes.dataimport;

/** What came of loading a file: LOADED, UNCHANGED or REFUSED, and what was found on the way. */
public record Imported(ImportState state, CheckingReport report) {}
