package toex.outcomes.feedback;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.OutboxRepository;

/**
 * Sends what waits in the outbox, each letter with a link made for it. A letter that the server does not take is tried
 * again after a minute, then later and later, and given up after a day.
 */
@Component
@EnableScheduling
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));
    private static final int AT_ONCE = 50;

    /** An answer of a mail server that stays what it is. */
    private static final Pattern PERMANENT = Pattern.compile("\\b55[0-9]\\b");

    private final MailServer server;
    private final OutboxRepository outbox;
    private final LetterLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Postman(
            MailServer server,
            OutboxRepository outbox,
            LetterLinks links,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.server = server;
        this.outbox = outbox;
        this.links = links;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(transactionManager);
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 20_000)
    void round() {
        try {
            send();
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be emptied; it is tried again.", e);
        }
    }

    /** Sends what is due, and answers how many letters it tried. */
    int send() {
        int tried = 0;
        while (server.isKnown() && tried < AT_ONCE && Boolean.TRUE.equals(transactions.execute(status -> next()))) {
            tried++;
        }
        return tried;
    }

    /** One letter, held while it is sent, so that no other portal on the same database sends it too. */
    private boolean next() {
        return outbox.lockDue(clock.instant())
                .map(letter -> {
                    attempt(letter);
                    return true;
                })
                .orElse(false);
    }

    private void attempt(Letter written) {
        Letter letter = links.asMailed(written);
        String recipient = letter.recipient();
        if (recipient == null) {
            outbox.end(letter.id(), Letter.State.CANCELLED, "There is no address any more.", clock.instant());
            return;
        }
        Optional<Enclosures.Enclosure> enclosure = links.enclosure(letter);
        if (letter.kind() == Letter.Kind.EDITION && enclosure.isEmpty()) {
            outbox.end(letter.id(), Letter.State.CANCELLED, "The edition is not current any more.", clock.instant());
            return;
        }
        Optional<LetterLinks.Made> link = links.make(letter);
        String messageId = server.newMessageId();
        try {
            String body = link.map(made -> letter.body().replace(Letter.LINK, server.address(made.path())))
                    .orElse(letter.body());
            server.send(messageId, recipient, letter.subject(), body, enclosure);
        } catch (MailException refused) {
            if (isUnknownAddress(refused)) {
                outbox.end(letter.id(), Letter.State.BOUNCED, reason(refused), clock.instant());
                record("mail-bounced", letter);
            } else {
                retry(letter, reason(refused));
            }
            return;
        }
        link.ifPresent(made -> made.keep().run());
        outbox.mailed(letter, messageId);
        outbox.end(letter.id(), Letter.State.SENT, "", clock.instant());
        record("mail-sent", letter);
    }

    private void retry(Letter letter, String reason) {
        if (letter.attempts() >= WAITS.size()) {
            outbox.end(letter.id(), Letter.State.FAILED, reason, clock.instant());
            record("mail-failed", letter);
        } else {
            outbox.retry(letter.id(), clock.instant().plus(WAITS.get(letter.attempts())), reason);
        }
    }

    /** Whether the server will never take mail to the address, so that trying again is of no use. */
    private static boolean isUnknownAddress(MailException refused) {
        if (!(refused instanceof MailSendException)) {
            return false;
        }
        return Stream.of(((MailSendException) refused).getMessageExceptions())
                .anyMatch(cause -> cause instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0
                        && PERMANENT
                                .matcher(String.valueOf(failed.getNextException()))
                                .find());
    }

    private void record(String what, Letter letter) {
        events.publishEvent(new AuditEvent("system", what, letter.subjectInTrail(), letter.subject()));
    }

    private static String reason(MailException refused) {
        Throwable cause = refused.getMostSpecificCause();
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
