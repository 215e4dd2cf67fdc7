package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.OutboxRepository;

/** Takes letters of other rooms for the outbox, and says what became of them. */
@Component
public class Post {

    private final OutboxRepository outbox;
    private final MailServer server;
    private final Clock clock;

    Post(OutboxRepository outbox, MailServer server, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.clock = clock;
    }

    /** Lets a letter wait for the next round. */
    public void add(Letter.Kind kind, long about, String recipient, String subject, String body) {
        outbox.add(kind, about, recipient, subject, body, clock.instant());
    }

    /** All letters of a kind about something, the latest first. */
    public List<Letter> letters(Letter.Kind kind, long about) {
        return outbox.about(kind, about);
    }

    /** Whether there is a mail server; without one, letters wait. */
    public boolean sendsMail() {
        return server.isKnown();
    }

    /** The address without spaces around it. @throws Refusal where it is none */
    public static String address(String typed) {
        return MailAddress.wellFormed(typed);
    }
}
