package toex.outcomes.feedback;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.security.SignedIn;

/** Writes what people do with submissions to the audit trail, in the transaction that does it. */
@Component
class FeedbackTrail {

    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    FeedbackTrail(SignedIn signedIn, ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * Writes a step of whoever is signed in.
     *
     * @param kind in words joined by dashes: {@code feedback-assigned}
     * @param detail a reason or a number, may be empty
     */
    void add(String kind, Submission submission, String detail) {
        events.publishEvent(new AuditEvent(signedIn.person().name(), kind, submission.reference(), detail));
    }
}
