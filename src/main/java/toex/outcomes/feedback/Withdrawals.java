package toex.outcomes.feedback;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.SubmissionRepository;

/** Takes feedback back for good: its words leave the wall with it, and whoever quotes them hears of it. */
@Component
class Withdrawals {

    private final SubmissionRepository submissions;
    private final ExtractRepository extracts;
    private final Speakers speakers;
    private final ApplicationEventPublisher events;

    Withdrawals(
            SubmissionRepository submissions,
            ExtractRepository extracts,
            Speakers speakers,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.extracts = extracts;
        this.speakers = speakers;
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
        extracts.find(submission.id())
                .filter(extract -> extract.progress().state() != State.WITHDRAWN)
                .ifPresent(extract -> {
                    extracts.update(extract, extract.withdrawn("The force took its feedback back."));
                    tell(submission, extract);
                });
        events.publishEvent(new AuditEvent(who, "feedback-withdrawn", submission.reference(), how));
    }

    /** Tells whoever quotes the words that they may not any more. */
    void tell(Submission submission, Extract before) {
        events.publishEvent(new QuotationWithdrawn(
                before.id(),
                submission.reference(),
                speakers.of(submission.force()).attribution(submission.consent().naming()),
                before.progress().state() == State.PUBLISHED));
    }
}
