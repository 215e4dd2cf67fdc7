package toex.outcomes.feedback;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.feedback.data.SubmissionRepository;

/** Takes feedback back for good: its words leave the wall with it, and whoever quotes them hears of it. */
@Component
class Withdrawals {

    private final SubmissionRepository submissions;
    private final EditorialRegister register;
    private final ApplicationEventPublisher events;

    Withdrawals(SubmissionRepository submissions, EditorialRegister register, ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.register = register;
        this.events = events;
    }

    /**
     * Takes back what was sent; the caller's transaction makes it whole.
     *
     * @param submission held by the caller
     * @param how in the trail: "by the force", "by the link"
     */
    void takeBack(Submission submission, String who, String how) {
        submissions.withdraw(submission);
        register.withdraw(QuotationKind.CODE, QuotationKind.item(submission), who, "The force took its feedback back.");
        events.publishEvent(new AuditEvent(who, "feedback-withdrawn", submission.reference(), how));
    }
}
