package toex.outcomes.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The question to a force whether a quotation may stand as it is.
 *
 * @param quotation id of the quotation
 * @param submission reference of what it was taken from
 * @param text that the force was asked about
 * @param answer null before there is one
 * @param words that the force wants instead, or why it declines; empty where it agrees
 */
public record Agreement(
        long id,
        long quotation,
        String submission,
        String text,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Answer answer,
        String words) {

    /** What a force says to it. */
    public enum Answer {
        AGREED,
        /** Other words of its own are to be quoted. */
        OTHER_WORDS,
        DECLINED
    }

    /** Whether the force can still answer at that moment. */
    public boolean isOpen(Instant now) {
        return answer == null && expiresAt.isAfter(now);
    }

    /** Whether the question was taken from the force before its time was over. */
    public boolean isEnded() {
        return answer == null && expiresAt.isBefore(askedAt.plus(Agreements.WORKS_FOR));
    }

    /** Whether the force wants exactly these words instead. */
    boolean suggests(String wanted) {
        return answer == Answer.OTHER_WORDS && words.equals(wanted);
    }

    /** Whether the force has answered and not agreed. */
    boolean isRefused() {
        return answer == Answer.DECLINED || answer == Answer.OTHER_WORDS;
    }
}
