package toex.outcomes.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of mail in the outbox.
 *
 * @param about id of the invitation, the submission, the agreement or the edition that it is about
 * @param recipient null once retention has taken it away
 * @param body with {@value #LINK} where the personal link stands, which is made when it is sent
 * @param nextAttempt when it is tried again, where it waits
 * @param reason why it could not be sent so far, or at all; empty where it was
 */
public record Letter(
        long id,
        Kind kind,
        long about,
        @Nullable String recipient,
        String subject,
        String body,
        State state,
        int attempts,
        Instant madeAt,
        Instant nextAttempt,
        String reason) {

    public static final String LINK = "{link}";

    /** What a letter is for. */
    public enum Kind {
        /** Asks how a job went. */
        INVITATION,
        /** A copy of answers, for whoever gave them. */
        COPY,
        /** Asks whether a quotation may stand as it is. */
        AGREEMENT,
        /** Brings an issued edition of a report. */
        EDITION
    }

    /** How far a letter is. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        /** The address took it never, or not for good. */
        BOUNCED,
        CANCELLED
    }
}
