package toex.outcomes.audit;

/**
 * Something that somebody did and that must be provable later. Publish it with Spring's {@code
 * ApplicationEventPublisher} in the transaction that does it: the trail then keeps both or neither.
 *
 * @param who the account's name; {@code system} for the portal itself
 * @param kind what was done, in words joined by dashes: {@code signed-in}, {@code quotation-approved}
 * @param subject what it was done to: an account's name, a reference, an edition's number; at most 200 characters
 * @param detail what else must be known, at most 1,000 characters, without passwords or links
 */
public record AuditEvent(String who, String kind, String subject, String detail) {

    public AuditEvent {
        who = cut(who, 64);
        kind = cut(kind, 64);
        subject = cut(subject, 200);
        detail = cut(detail, 1000);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
