package toex.outcomes.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Refusal;

/** What an invited person does with a link and without an account: answer once, and take it back at any time. */
@Service
@PreAuthorize("permitAll()")
public class InvitedFeedback {

    private static final String WHO = "invited person";
    private static final String OVER =
            "This link can't be answered any more. If you still want to say how the job went, ask whoever invited you for a new one.";

    private final InvitationRepository invitations;
    private final OutboxRepository outbox;
    private final SubmissionRepository submissions;
    private final ExtractRepository extracts;
    private final OrganisationService organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitedFeedback(
            InvitationRepository invitations,
            OutboxRepository outbox,
            SubmissionRepository submissions,
            ExtractRepository extracts,
            OrganisationService organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.submissions = submissions;
        this.extracts = extracts;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the link's owner sees.
     *
     * @param force short name of the force
     * @param answer what was sent, empty where nothing has been
     */
    public record Opened(Invitation invitation, String force, Optional<Submission> answer) {}

    /** The invitation of the link, empty where there is none or it was revoked or ran out unanswered. */
    public Optional<Opened> open(InvitationLink link) {
        return invitations
                .find(link)
                .filter(invitation -> invitation.answer() != null || invitation.isOpen(clock.instant()))
                .map(invitation -> new Opened(
                        invitation,
                        SystemUser.call(organisations::organisationNames)
                                .getOrDefault(
                                        invitation.force().value(),
                                        invitation.force().value()),
                        Optional.ofNullable(invitation.answer()).flatMap(submissions::find)));
    }

    /**
     * Keeps the answers to an invitation, once; the same form sent again is kept once.
     *
     * @param form made when the form was opened
     * @return the reference under which they are kept
     * @throws Refusal where the link is no longer good, or something has to be put right first
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String answer(InvitationLink link, UUID form, Answers typed) {
        Invitation invitation = invitations
                .find(link)
                .flatMap(found -> invitations.lock(found.id()))
                .orElseThrow(() -> new Refusal(OVER));
        Answers answers = new Answers(invitation.job(), typed.ratings(), typed.sentence(), typed.consent());
        if (!answers.problems().isEmpty()) {
            throw new Refusal(String.join(" ", answers.problems().values()));
        }
        String officer = WHO + " " + invitation.id();
        Optional<String> before = submissions.referenceOf(form, officer);
        if (before.isPresent()) {
            return before.get();
        }
        if (!invitation.isOpen(clock.instant())) {
            throw new Refusal(OVER);
        }
        String reference = Submission.newReference();
        keep(form, invitation, answers, officer, reference);
        invitations.answered(invitation, reference, clock.instant());
        outbox.cancel(invitation.id(), clock.instant());
        events.publishEvent(new AuditEvent(
                officer,
                "feedback-sent",
                reference,
                "consent %s, wording %s".formatted(answers.standingConsent(), Consent.WORDING)));
        return reference;
    }

    /**
     * Takes back what was sent by the link: it leaves the wall at once.
     *
     * @throws Refusal where nothing was sent, or it was taken back already
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(InvitationLink link) {
        Invitation invitation = invitations.find(link).orElseThrow(() -> new Refusal(OVER));
        Submission submission = Optional.ofNullable(invitation.answer())
                .flatMap(submissions::lock)
                .filter(sent -> !sent.withdrawn())
                .orElseThrow(() -> new Refusal("There is nothing to take back."));
        submissions.withdraw(submission);
        extracts.find(submission.id())
                .filter(extract -> extract.progress().state() != State.WITHDRAWN)
                .ifPresent(extract -> extracts.update(extract, extract.withdrawn("The force took its feedback back.")));
        events.publishEvent(new AuditEvent(
                WHO + " " + invitation.id(), "feedback-withdrawn", submission.reference(), "by the link"));
    }

    private void keep(UUID form, Invitation invitation, Answers answers, String officer, String reference) {
        try {
            submissions.insert(
                    form,
                    reference,
                    officer,
                    invitation.force(),
                    SystemUser.call(() -> organisations.latestRegion(invitation.force()))
                            .orElse(null),
                    answers);
        } catch (DuplicateKeyException foreignForm) {
            throw new Refusal("This form has been sent already. Open your link anew.", foreignForm);
        }
    }
}
