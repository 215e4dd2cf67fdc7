package toex.outcomes.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;

/**
 * Asks a person of a force how a supported job went.
 *
 * @param job reference of the job
 * @param email of the person; null once retention has taken it away
 * @param answer reference of what the person sent, null where nothing has come
 * @param marking of its job, as high as it ever was
 */
public record Invitation(
        long id,
        String job,
        OrganisationCode force,
        @Nullable String email,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant remindedAt,
        @Nullable Instant revokedAt,
        @Nullable String answer,
        int version,
        Marking marking) {

    /** Where an invitation stands. */
    public enum State {
        OPEN,
        ANSWERED,
        REVOKED,
        EXPIRED
    }

    /** Where it stands at that moment. */
    public State state(Instant now) {
        if (answer != null) {
            return State.ANSWERED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    /** What the audit trail calls its job: whoever reads that need not be cleared. */
    String jobInTrail() {
        return marking.isUnrestricted() ? job : "a job marked " + marking.text();
    }

    /** Whether it may be answered at that moment. */
    public boolean isOpen(Instant now) {
        return state(now) == State.OPEN;
    }
}
