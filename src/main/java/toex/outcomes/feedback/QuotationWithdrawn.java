package toex.outcomes.feedback;

/**
 * A quotation may be shown no longer, from this moment on. It is published in the transaction that takes it back.
 *
 * @param quotation its id
 * @param submission reference of what it was taken from
 * @param attribution who was named
 * @param published whether it stood on the wall
 */
public record QuotationWithdrawn(long quotation, String submission, String attribution, boolean published) {}
