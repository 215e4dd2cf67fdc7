package toex.outcomes.feedback;

/** What may be done with the sentence that a force wrote. */
public enum Consent {
    /** The programme may read it and act on it; nobody else sees it. */
    INTERNAL,
    /** It may be quoted in public with the force's name, until the force takes that back. */
    PUBLIC;

    /** Names the wording that the forms show now; it is kept with each answer. */
    public static final String WORDING = "2026-11";
}
