package toex.outcomes.reports;

/** Whom a report is written for; what it may hold follows from that. */
public enum Audience {
    /** People who work for the programme. */
    INTERNAL,
    /** Police forces and partners. */
    FORCES,
    /** Anybody. */
    PUBLIC
}
