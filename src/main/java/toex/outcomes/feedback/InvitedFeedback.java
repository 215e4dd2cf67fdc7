package toex.outcomes.feedback;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.shared.Refusal;

/** What an invited person does with a link and without an account: answer once, and take it back at any time. */
@Service
@PreAuthorize("permitAll()")
public class InvitedFeedback {

    private final InvitationRepository invitations;
    private final SubmissionRepository submissions;
    private final Withdrawals withdrawals;
    private final Speakers speakers;
    private final DraftDesk desk;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitedFeedback(
            InvitationRepository invitations,
            SubmissionRepository submissions,
            Withdrawals withdrawals,
            Speakers speakers,
            DraftDesk desk,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.submissions = submissions;
        this.withdrawals = withdrawals;
        this.speakers = speakers;
        this.desk = desk;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the link's owner sees.
     *
     * @param force as it may be named
     * @param draft what was begun, or what nothing has been entered into
     * @param answer what was sent, empty where nothing has been
     */
    public record Opened(Invitation invitation, Speaker force, Draft draft, Optional<Submission> answer) {}

    /** What has become of an invitation that cannot be answered any more; UNKNOWN for a link that nobody has. */
    public enum Over {
        UNKNOWN,
        REVOKED,
        EXPIRED,
        /** By whoever sent first: what was sent can be read by the link. */
        ANSWERED
    }

    /** The invitation of the link, empty where there is none or it was revoked or ran out unanswered. */
    public Optional<Opened> open(InvitationLink link) {
        return invitations
                .find(link)
                .filter(invitation -> invitation.answer() != null || invitation.isOpen(clock.instant()))
                .map(invitation -> new Opened(
                        invitation,
                        speakers.of(invitation.force()),
                        invitation.answer() == null ? desk.of(invitation) : desk.fresh(invitation),
                        Optional.ofNullable(invitation.answer()).flatMap(submissions::find)));
    }

    /** Why a link that does not {@link #open} does not; the trail says once an hour that somebody has tried it. */
    public Over over(InvitationLink link) {
        Optional<Invitation> found = invitations.find(link);
        Over over = found.map(InvitedFeedback::over).orElse(Over.UNKNOWN);
        String who = found.map(DraftDesk::officer).orElse("visitor");
        if (limits.mayNote(who + " " + over)) {
            events.publishEvent(new AuditEvent(
                    who,
                    "feedback-link-refused",
                    found.map(Invitation::jobInTrail).orElse("no invitation"),
                    over.name().toLowerCase(Locale.ROOT)));
        }
        return over;
    }

    private static Over over(Invitation invitation) {
        if (invitation.answer() != null) {
            return Over.ANSWERED;
        }
        return invitation.revokedAt() != null ? Over.REVOKED : Over.EXPIRED;
    }

    /**
     * Keeps what a page of the form asks.
     *
     * @throws Refusal where the link is no longer good, or something on the page has to be put right
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Draft save(InvitationLink link, Step step, UnaryOperator<Entries> entered) {
        return desk.save(desk.of(answerable(link)), step, entered);
    }

    /** A code by which the answers can be carried on with elsewhere, in place of any before it. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ReturnCode code(InvitationLink link) {
        return desk.code(desk.of(answerable(link)));
    }

    /**
     * Sends what was begun, once; the same form sent again is kept once.
     *
     * @return the reference under which it is kept
     * @throws Refusal where the link is no longer good, or something has to be put right first
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String send(InvitationLink link, Draft seen) {
        return desk.send(of(seen, find(link)));
    }

    /** As {@link #send}, of answers that were given at once. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String answer(InvitationLink link, UUID form, Answers typed) {
        Invitation invitation = find(link);
        Entries entries = new Entries(typed.withJob(invitation.job()), Contact.NONE);
        return desk.send(new Draft(
                0,
                form,
                invitation.id(),
                null,
                invitation.force(),
                entries,
                Step.CHECK,
                clock.instant(),
                clock.instant()));
    }

    /**
     * Takes back what was sent by the link: it leaves the wall at once.
     *
     * @throws Refusal where nothing was sent, or it was taken back already
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(InvitationLink link) {
        Invitation invitation = find(link);
        Submission submission = Optional.ofNullable(invitation.answer())
                .flatMap(submissions::lock)
                .filter(sent -> !sent.withdrawn())
                .orElseThrow(() -> new Refusal("There is nothing to take back."));
        withdrawals.takeBack(submission, DraftDesk.officer(invitation), "by the link");
    }

    private Invitation find(InvitationLink link) {
        return invitations.find(link).orElseThrow(() -> new Refusal(DraftDesk.OVER));
    }

    private Invitation answerable(InvitationLink link) {
        Invitation invitation = find(link);
        if (!invitation.isOpen(clock.instant())) {
            throw new Refusal(DraftDesk.OVER);
        }
        return invitation;
    }

    private static Draft of(Draft seen, Invitation invitation) {
        if (!Long.valueOf(invitation.id()).equals(seen.invitation())) {
            throw new AccessDeniedException("These answers belong to another invitation.");
        }
        return seen;
    }
}
