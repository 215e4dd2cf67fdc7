package toex.outcomes.editorial;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.data.StepRepository;
import toex.outcomes.security.SignedIn;

/** Writes down each step: in the history of the item, in the audit trail, and to features that must follow. */
@Component
class Chronicle {

    private final StepRepository steps;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chronicle(StepRepository steps, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a step down in the transaction that takes it.
     *
     * @param kind in words joined by dashes: {@code submitted}
     * @param detail a reason or a time, may be empty
     */
    void add(Manuscript manuscript, String kind, String detail) {
        add(manuscript, signedIn.person().name(), kind, detail);
    }

    /** As the other, of what somebody has caused who need not be signed in. */
    void add(Manuscript manuscript, String who, String kind, String detail) {
        steps.add(manuscript.id(), clock.instant(), who, kind, detail);
        events.publishEvent(new AuditEvent(who, "content-" + kind, manuscript.subject(), detail));
        events.publishEvent(new EditorialChange(manuscript, kind));
    }
}
