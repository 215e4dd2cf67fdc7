package toex.outcomes.feedback;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

    private static final Logger LOG = LoggerFactory.getLogger(MarkedAsJobs.class);
    private static final String PORTAL = "system";

    private final FeedbackMarkingRepository markings;
    private final SupportedJobs jobs;
    private final EditorialRegister register;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    MarkedAsJobs(
            FeedbackMarkingRepository markings,
            SupportedJobs jobs,
            EditorialRegister register,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactionManager) {
        this.markings = markings;
        this.jobs = jobs;
        this.register = register;
        this.events = events;
        transactions = new TransactionTemplate(transactionManager);
    }

    @EventListener
    void follow(RecordsMarked marked) {
        SystemUser.call(() -> jobs.markings(marked.importId(), markings.jobs())).forEach(this::raise);
    }

    /**
     * Once after an upgrade: what was asked and said before feedback followed the markings of jobs. What cannot be done now is
     * tried again at the next start.
     */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        try {
            transactions.executeWithoutResult(status -> {
                if (markings.takeCatchingUp()) {
                    SystemUser.call(() -> jobs.markings(markings.jobs())).forEach(this::raise);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("Feedback could not be marked as its jobs; it is tried again at the next start.", e);
        }
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
