package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.RetentionRepository;

/**
 * Deletes each day what need not be kept any longer: who answered and who was invited, answers that nobody has sent, the
 * texts of letters. What was answered stays, and so does every count.
 */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final RetentionRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final Duration contacts;
    private final Duration drafts;
    private final Duration letters;

    Retention(
            RetentionRepository repository,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager,
            @Value("${portal.feedback.keep.contacts:365}") int contactDays,
            @Value("${portal.feedback.keep.drafts:30}") int draftDays,
            @Value("${portal.feedback.keep.letters:90}") int letterDays) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(transactionManager);
        contacts = Duration.ofDays(contactDays);
        drafts = Duration.ofDays(draftDays);
        letters = Duration.ofDays(letterDays);
    }

    /** At night, and soon after a start, for a portal that doesn't run at night. */
    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/London")
    @Scheduled(initialDelay = 300_000, fixedDelay = Long.MAX_VALUE / 2_000_000)
    void daily() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("What need not be kept could not be deleted; it is tried again tomorrow.", e);
        }
    }

    /** Deletes what is older than the settings say. */
    void run() {
        transactions.executeWithoutResult(status -> {
            var now = clock.instant();
            int deleted = repository.forgetContacts(now.minus(contacts));
            int begun = repository.forgetDrafts(now.minus(drafts));
            int sent = repository.forgetLetters(now.minus(letters));
            if (deleted + begun + sent > 0) {
                events.publishEvent(new AuditEvent(
                        "system",
                        "feedback-retention",
                        "feedback",
                        "%d contacts, %d drafts, %d letters".formatted(deleted, begun, sent)));
            }
        });
    }
}
