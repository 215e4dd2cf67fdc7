package toex.outcomes.feedback;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.URLName;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.OutboxRepository;

/**
 * Reads the mailbox of the settings for letters that came back, and records them in the outbox. It reads delivery status
 * notifications alone, marks those as seen, deletes nothing, and leaves all other mail as it is.
 */
@Component
class ReturnedMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMail.class);
    private static final String PATIENCE = "10000";
    private static final int AT_ONCE = 200;

    private final String mailbox;
    private final String password;
    private final OutboxRepository outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    /** @param mailbox such as imaps://bounces%40police.uk@mail.example/INBOX; empty for none */
    ReturnedMail(
            @Value("${portal.mail.returned:}") String mailbox,
            @Value("${portal.mail.returned.password:}") String password,
            OutboxRepository outbox,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.mailbox = mailbox.strip();
        this.password = password;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(transactionManager);
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void round() {
        if (mailbox.isEmpty()) {
            return;
        }
        try {
            read();
        } catch (MessagingException | RuntimeException e) {
            LOG.warn("The mailbox for letters that come back could not be read; it is tried again.", e);
        }
    }

    /** Reads what is new in it, and answers how many letters have come back. */
    int read() throws MessagingException {
        URLName address = new URLName(mailbox);
        Properties properties = new Properties();
        for (String setting : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.%s.%s".formatted(address.getProtocol(), setting), PATIENCE);
        }
        properties.setProperty("mail.%s.peek".formatted(address.getProtocol()), "true");
        properties.setProperty("mail.imap.starttls.enable", "true");
        try (Store store = Session.getInstance(properties).getStore(address.getProtocol())) {
            store.connect(address.getHost(), address.getPort(), address.getUsername(), password);
            String name = Optional.ofNullable(address.getFile())
                    .filter(file -> !file.isEmpty())
                    .orElse("INBOX");
            try (Folder folder = store.getFolder(name)) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        }
    }

    private int read(Folder folder) throws MessagingException {
        Message[] unread = folder.search(new AndTerm(new SearchTerm[] {
            new FlagTerm(new Flags(Flags.Flag.SEEN), false),
            new HeaderTerm("Content-Type", "multipart/report"),
            new HeaderTerm("Content-Type", "delivery-status")
        }));
        int returned = 0;
        for (int i = 0; i < Math.min(unread.length, AT_ONCE); i++) {
            if (record(unread[i])) {
                returned++;
            }
            unread[i].setFlag(Flags.Flag.SEEN, true);
        }
        return returned;
    }

    /** What can't be recorded now ends the round, unseen: it is read again in the next one. */
    private boolean record(Message message) throws MessagingException {
        return undelivered(message).filter(this::record).isPresent();
    }

    private static Optional<UndeliveredMail> undelivered(Message message) throws MessagingException {
        try {
            return UndeliveredMail.read(message);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            if (!message.getFolder().isOpen()) {
                throw unreadable instanceof MessagingException lost
                        ? lost
                        : new MessagingException("The mailbox was lost.");
            }
            LOG.warn("A notification of undelivered mail could not be read; it stays in the mailbox.", unreadable);
            return Optional.empty();
        }
    }

    private boolean record(UndeliveredMail undelivered) {
        return Boolean.TRUE.equals(transactions.execute(status -> outbox.sentAs(undelivered.messageId())
                .filter(letter -> outbox.bounced(
                        letter.id(),
                        "It came back: %s %s"
                                .formatted(undelivered.status(), undelivered.reason())
                                .strip(),
                        clock.instant()))
                .map(letter -> {
                    events.publishEvent(
                            new AuditEvent("system", "mail-bounced", letter.subjectInTrail(), undelivered.status()));
                    return true;
                })
                .orElse(false)));
    }
}
