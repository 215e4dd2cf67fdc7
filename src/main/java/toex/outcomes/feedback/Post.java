package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.shared.Marking;

/** The one way into the outbox, for letters of other rooms too; it says what became of them. */
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

    /**
     * Lets a letter wait for the next round.
     *
     * @param marking of what it is about; where not everybody may see that, the letter says that there is something and no more
     */
    public void add(Letter.Kind kind, long about, String recipient, String subject, String body, Marking marking) {
        Instant now = clock.instant();
        Letter written =
                new Letter(0, kind, about, recipient, subject, body, Letter.State.WAITING, 0, now, now, "", marking);
        Letter mailed = written.asMailed();
        outbox.add(kind, about, recipient, mailed.subject(), mailed.body(), marking, now);
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
