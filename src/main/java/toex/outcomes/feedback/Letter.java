package toex.outcomes.feedback;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;

/**
 * A piece of mail in the outbox.
 *
 * @param about id of the invitation, the submission, the agreement or the edition that it is about
 * @param recipient null once retention has taken it away
 * @param body with {@value #LINK} where the personal link stands, which is made when it is sent
 * @param nextAttempt when it is tried again, where it waits
 * @param marking of what it is about, now
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
        String reason,
        Marking marking) {

    public static final String LINK = "{link}";

    /**
     * It as it leaves the house. What is about something that not everybody may see says no more than that there is
     * something, and where; an edition goes only to addresses that may have it.
     */
    Letter asMailed() {
        return kind == Kind.EDITION || marking.isUnrestricted()
                ? this
                : new Letter(
                        id,
                        kind,
                        about,
                        recipient,
                        BareLetter.subject(kind),
                        BareLetter.body(kind),
                        state,
                        attempts,
                        madeAt,
                        nextAttempt,
                        reason,
                        marking);
    }

    /** The same with another marking. */
    Letter marked(Marking now) {
        return new Letter(id, kind, about, recipient, subject, body, state, attempts, madeAt, nextAttempt, reason, now);
    }

    /** What the audit trail calls it: {@code invitation 12}. */
    String subjectInTrail() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + about;
    }

    /** What a letter is for. */
    public enum Kind {
        /** Asks how a job went. */
        INVITATION,
        /** A copy of answers, for whoever gave them. */
        COPY,
        /** Asks whether a quotation may stand as it is. */
        AGREEMENT,
        /** Brings an issued edition of a report. */
        EDITION,
        /** Reminds of content that is due to be looked at again. */
        REVIEW
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
