package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import toex.outcomes.feedback.data.OutboxRepository;

/** Invites people for a test, as whoever is signed in, and takes away what came of it. */
@Component
public class InvitedPeople {

    private final Inviting inviting;
    private final Invitations invitations;
    private final OutboxRepository outbox;
    private final LetterLinks links;
    private final ApplicationEventPublisher events;
    private final PlatformTransactionManager transactions;
    private final SentFeedback sent;
    private final DeliveredJobs jobs;

    InvitedPeople(
            Inviting inviting,
            Invitations invitations,
            OutboxRepository outbox,
            LetterLinks links,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.outbox = outbox;
        this.links = links;
        this.events = events;
        this.transactions = transactions;
        sent = new SentFeedback(jdbc);
        jobs = new DeliveredJobs(jdbc);
    }

    /** Jobs of the demonstration that count as delivered until {@link #forget}. */
    public void deliver(String... references) {
        jobs.deliver(references);
    }

    /** Asks a person about a delivered job. */
    public void invite(String job, String email) {
        inviting.invite(List.of(new Inviting.Request(job, email)));
    }

    /** The invitation that was made last. */
    public Invitation latest() {
        return invitations.all().getFirst();
    }

    /** A link to the invitation that was made last, as it is handed over by other means than mail. */
    public InvitationLink link() {
        return invitations.link(latest());
    }

    /** Hands letters to a mail server of this machine, at a time of the test's own. */
    Postman postman(int port, Instant now) {
        MailServer server = new MailServer(
                "127.0.0.1",
                port,
                "",
                "",
                "portal@portal.example",
                "bounces@portal.example",
                "https://portal.example/");
        return new Postman(server, outbox, links, events, Clock.fixed(now, ZoneOffset.UTC), transactions);
    }

    /** Takes every invitation away with what was answered, and gives the jobs back as they were. */
    public void forget() {
        sent.ofInvitedPeopleIsDeleted();
        jobs.putBack();
    }
}
