package toex.outcomes.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.Account;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;

/** What a force officer does: send feedback, read what the force has sent, take it back. */
@Service
@PreAuthorize("hasRole('FORCE')")
public class FeedbackService {

    private final SubmissionRepository submissions;
    private final ExtractRepository extracts;
    private final OrganisationService organisation;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    FeedbackService(
            SubmissionRepository submissions,
            ExtractRepository extracts,
            OrganisationService organisation,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.extracts = extracts;
        this.organisation = organisation;
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * Keeps the answers; the same form sent again is kept once.
     *
     * @param form of the form that was filled in, made when it was opened
     * @return the reference under which they are kept
     * @throws Refusal where something has to be put right first
     */
    @Transactional
    public String submit(UUID form, Answers answers) {
        Account officer = signedIn.person();
        OrganisationCode force = force(officer);
        if (!answers.problems().isEmpty()) {
            throw new Refusal(String.join(" ", answers.problems().values()));
        }
        String reference = Submission.newReference();
        try {
            submissions.insert(
                    form,
                    reference,
                    officer.name(),
                    force,
                    organisation.latestRegion(force).orElse(null),
                    answers);
        } catch (DuplicateKeyException sentBefore) {
            return submissions.referenceOf(form, officer.name()).orElseThrow(() -> sentBefore);
        }
        events.publishEvent(new AuditEvent(
                officer.name(),
                "feedback-sent",
                reference,
                "consent %s, wording %s".formatted(answers.standingConsent(), Consent.WORDING)));
        return reference;
    }

    /** What the officer's force has sent, newest first. */
    public List<Submission> own() {
        return submissions.ofForce(force(signedIn.person()));
    }

    /** One of those that the officer's force has sent, empty where there is none of that reference. */
    public Optional<Submission> own(String reference) {
        return submissions.find(reference).filter(it -> it.force().equals(force(signedIn.person())));
    }

    /**
     * Takes feedback back: it leaves the wall at once and is quoted nowhere any more.
     *
     * @throws Refusal where the force has sent none of that reference, or has taken it back already
     */
    @Transactional
    public void withdraw(String reference) {
        Account officer = signedIn.person();
        Submission submission = submissions
                .lock(reference)
                .filter(it -> it.force().equals(force(officer)) && !it.withdrawn())
                .orElseThrow(() -> new Refusal("There is nothing to take back under " + reference + "."));
        submissions.withdraw(submission);
        extracts.find(submission.id())
                .filter(extract -> extract.progress().state() != State.WITHDRAWN)
                .ifPresent(extract -> extracts.update(extract, extract.withdrawn("The force took its feedback back.")));
        events.publishEvent(new AuditEvent(officer.name(), "feedback-withdrawn", reference, "by the force"));
    }

    private static OrganisationCode force(Account officer) {
        OrganisationCode force = officer.force();
        if (force == null) {
            throw new AccessDeniedException("Only an account of a force gives feedback.");
        }
        return force;
    }
}
