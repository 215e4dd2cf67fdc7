package toex.outcomes.feedback;

/** Who may read a quotation; each includes those before it. */
public enum Audience {
    /** People who work for the programme. */
    INTERNAL,
    /** Officers of other forces too. */
    FORCES,
    /** Anybody: what may leave the portal in a report or an export. */
    PUBLIC
}
