package toex.outcomes.performance;

/** What records can be listed by. */
public enum RecordOrder {
    DATE,
    REFERENCE,
    ORGANISATION,
    QUANTITY
}
