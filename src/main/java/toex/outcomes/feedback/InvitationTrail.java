package toex.outcomes.feedback;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.security.SignedIn;

/** Writes each step of an invitation to the audit trail, in the transaction that takes it. */
@Component
class InvitationTrail {

    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    InvitationTrail(SignedIn signedIn, ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.events = events;
    }

    /** @param kind in words joined by dashes: {@code feedback-invited} */
    void add(String kind, Invitation invitation) {
        events.publishEvent(new AuditEvent(
                who(),
                kind,
                invitation.jobInTrail(),
                "invitation %d, force %s".formatted(invitation.id(), invitation.force())));
    }

    /** The name of whoever takes the step; of the portal where it invites by rule. */
    String who() {
        return signedIn.nameOr("system");
    }
}
