package toex.outcomes.feedback;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.feedback.data.FeedbackMarkingRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Marks what forces sent. A quotation carries the marking of the submission that it is from. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class FeedbackMarkings {

    private final FeedbackMarkingRepository markings;
    private final Clearances clearances;
    private final EditorialRegister register;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    FeedbackMarkings(
            FeedbackMarkingRepository markings,
            Clearances clearances,
            EditorialRegister register,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.markings = markings;
        this.clearances = clearances;
        this.register = register;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** The marking that it has now. */
    public Marking of(Submission submission) {
        return markings.of(submission.id());
    }

    /**
     * Gives it a marking that is at least as high as the one seen.
     *
     * @throws Refusal where it would be lower, the person is not cleared for it, or somebody else was quicker
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void raise(Submission submission, Marking seen, Marking marking) {
        if (!marking.covers(seen)) {
            throw new Refusal(
                    "That is lower than %s. An approver can lower the marking, and says why.".formatted(seen.text()));
        }
        change(submission, seen, marking, "feedback-marking-raised", marking.text());
    }

    /**
     * Gives it any marking.
     *
     * @throws Refusal where no reason is given, the person is not cleared for it, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void lower(Submission submission, Marking seen, Marking marking, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("Say in a sentence why the marking may be lower.");
        }
        change(submission, seen, marking, "feedback-marking-lowered", marking.text() + ": " + reason.strip());
    }

    private void change(Submission submission, Marking seen, Marking marking, String kind, String detail) {
        clearances.check(marking);
        String who = signedIn.person().name();
        if (!seen.equals(marking) && !markings.change(submission.id(), seen, marking)) {
            throw new Refusal(SubmissionHold.TOO_LATE);
        }
        register.mark(QuotationKind.CODE, QuotationKind.item(submission), who, marking);
        events.publishEvent(new AuditEvent(who, kind, submission.reference(), detail));
    }
}
