package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.shared.Refusal;

/**
 * The invitations that were made, and what is done with one that is open: a reminder, a link to hand over, an end. Whoever is
 * not cleared for its job does not find one. Every step is written to the audit trail.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Invitations {

    private static final int MOST = 300;

    private final InvitationRepository invitations;
    private final OutboxRepository outbox;
    private final InvitationLetters letters;
    private final InvitationTrail trail;
    private final Readable readable;
    private final Clearances clearances;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            OutboxRepository outbox,
            InvitationLetters letters,
            InvitationTrail trail,
            Readable readable,
            Clearances clearances,
            Clock clock) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.letters = letters;
        this.trail = trail;
        this.readable = readable;
        this.clearances = clearances;
        this.clock = clock;
    }

    /**
     * Which invitations somebody looks at.
     *
     * @param force code of the force, empty for all
     */
    public record Filter(String force, Optional<Invitation.State> state) {}

    /** Every invitation about a job that the person is cleared for, latest first. */
    public List<Invitation> all() {
        return invitations.latest(readable.invitations(), MOST);
    }

    /** A part of what the filter leaves, latest first. */
    public List<Invitation> page(Filter filter, int offset, int limit) {
        return invitations.page(filter, readable.invitations(), clock.instant(), offset, limit);
    }

    /** How many the filter leaves. */
    public long count(Filter filter) {
        return invitations.count(filter, readable.invitations(), clock.instant());
    }

    /**
     * Sends one reminder.
     *
     * @throws Refusal where it is no longer open, or somebody has reminded the person already
     */
    public void remind(Invitation seen) {
        Invitation now = open(seen);
        if (now.remindedAt() != null) {
            throw new Refusal("The person has been reminded once, which is enough.");
        }
        invitations.reminded(now, clock.instant());
        letters.send(now, "Reminder: how did %s go?".formatted(now.job()));
        trail.add("feedback-reminded", now);
    }

    /**
     * Makes every link of the invitation useless.
     *
     * @throws Refusal where it is no longer open
     */
    public void revoke(Invitation seen) {
        Invitation now = open(seen);
        invitations.revoked(now, clock.instant());
        outbox.cancel(Letter.Kind.INVITATION, now.id(), clock.instant());
        trail.add("feedback-invitation-revoked", now);
    }

    /**
     * A link to hand over by other means than mail. It is shown only now.
     *
     * @throws Refusal where the invitation is no longer open
     */
    public InvitationLink link(Invitation seen) {
        Invitation now = open(seen);
        InvitationLink link = InvitationLink.make();
        invitations.addLink(now.id(), link, clock.instant());
        trail.add("feedback-link-shown", now);
        return link;
    }

    private Invitation open(Invitation seen) {
        return invitations
                .lock(seen.id())
                .filter(now -> now.version() == seen.version() && now.isOpen(clock.instant()))
                .filter(now -> clearances.allow(now.marking()))
                .orElseThrow(
                        () -> new Refusal(
                                "This invitation is no longer open, or somebody else has changed it. Reload the page to see what it is now."));
    }
}
