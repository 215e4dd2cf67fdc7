package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/** The mail of feedback and what became of it, as far as the person is cleared for what it is about. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Outbox {

    private static final int MOST = 300;

    private final OutboxRepository outbox;
    private final LetterMarkings markings;
    private final Clearances clearances;
    private final MailServer server;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            OutboxRepository outbox,
            LetterMarkings markings,
            Clearances clearances,
            MailServer server,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.markings = markings;
        this.clearances = clearances;
        this.server = server;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that a letter came back, so that nobody waits for an answer to it.
     *
     * @throws Refusal where it was not sent, or that is recorded by now
     */
    public void bounced(Letter letter) {
        if (letter.state() != Letter.State.SENT) {
            throw new Refusal("Only a letter that was sent can come back.");
        }
        if (!outbox.bounced(letter.id(), "It came back to the sender.", clock.instant())) {
            throw new Refusal("That it came back has been recorded already.");
        }
        events.publishEvent(new AuditEvent(signedIn.nameOr("system"), "mail-bounced", letter.subjectInTrail(), ""));
    }

    /** The mail that was or would be sent about what the person is cleared for, latest first. */
    public List<Letter> letters() {
        return outbox.latest(MOST).stream()
                .map(markings::now)
                .filter(letter -> clearances.allow(letter.marking()))
                .toList();
    }

    /** Whether the settings name a mail server, a sender and the portal's address. */
    public boolean sendsMail() {
        return server.isKnown();
    }
}
