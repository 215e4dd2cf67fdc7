package toex.outcomes.feedback;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.feedback.data.FeedbackMarkingRepository;
import toex.outcomes.performance.RecordsMarked;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;

/** What is asked and said about a job rises with the job's marking, in the transaction in which that rises. */
@Component
class MarkedAsJobs {

    private static final String PORTAL = "system";

    private final FeedbackMarkingRepository markings;
    private final SupportedJobs jobs;
    private final EditorialRegister register;
    private final ApplicationEventPublisher events;

    MarkedAsJobs(
            FeedbackMarkingRepository markings,
            SupportedJobs jobs,
            EditorialRegister register,
            ApplicationEventPublisher events) {
        this.markings = markings;
        this.jobs = jobs;
        this.register = register;
        this.events = events;
    }

    @EventListener
    void follow(RecordsMarked marked) {
        SystemUser.call(() -> jobs.markings(marked.importId(), markings.jobs())).forEach(this::raise);
    }

    private void raise(String job, Marking marking) {
        if (marking.equals(Marking.OFFICIAL)) {
            return;
        }
        markings.raiseInvitations(job, marking);
        markings.lockOfJob(job).forEach((reference, before) -> {
            if (!before.covers(marking)) {
                raise(reference, before, marking);
            }
        });
    }

    private void raise(String reference, Marking before, Marking ofJob) {
        Marking now = before.and(ofJob);
        markings.mark(reference, now);
        register.mark(QuotationKind.CODE, reference.toLowerCase(Locale.ROOT), PORTAL, now);
        events.publishEvent(new AuditEvent(PORTAL, "feedback-marking-raised", reference, now.text() + ", as its job"));
    }
}
