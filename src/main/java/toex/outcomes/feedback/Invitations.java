package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.DeliveredJob;
import toex.outcomes.performance.JobFacts;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.security.Account;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Invites people of forces to say how a delivered job went. Every step is written to the audit trail. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Invitations {

    static final Duration WORKS_FOR = Duration.ofDays(60);
    private static final int MOST = 300;

    private final InvitationRepository invitations;
    private final OutboxRepository outbox;
    private final LetterMarkings letterMarkings;
    private final Post post;
    private final Readable readable;
    private final Clearances clearances;
    private final SupportedJobs jobs;
    private final OrganisationService organisations;
    private final MailAddress addresses;
    private final MailServer server;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            OutboxRepository outbox,
            LetterMarkings letterMarkings,
            Post post,
            Readable readable,
            Clearances clearances,
            SupportedJobs jobs,
            OrganisationService organisations,
            MailAddress addresses,
            MailServer server,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.letterMarkings = letterMarkings;
        this.post = post;
        this.readable = readable;
        this.clearances = clearances;
        this.jobs = jobs;
        this.organisations = organisations;
        this.addresses = addresses;
        this.server = server;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody to be asked about a job.
     *
     * @param job its reference
     * @param email as it was typed
     */
    public record Request(String job, String email) {}

    /**
     * A delivered job that nobody has been asked about.
     *
     * @param email to which the force's latest invitation went, empty where there was none
     */
    public record Candidate(DeliveredJob job, String force, String email) {}

    /** Delivered jobs without an invitation that is open or answered, the latest first. */
    public List<Candidate> candidates() {
        var asked = invitations.askedJobs(clock.instant());
        var contacts = invitations.latestContacts(readable.invitations());
        var names = organisations.organisationNames();
        return jobs.delivered(MOST).stream()
                .filter(job -> !asked.contains(job.reference()))
                .map(job -> new Candidate(
                        job,
                        names.getOrDefault(
                                job.organisation().value(), job.organisation().value()),
                        contacts.getOrDefault(job.organisation().value(), "")))
                .toList();
    }

    /**
     * Which invitations somebody looks at.
     *
     * @param force code of the force, empty for all
     */
    public record Filter(String force, Optional<Invitation.State> state) {}

    /** Every invitation about a job that the person is cleared for, latest first. */
    public List<Invitation> all() {
        return invitations.latest(readable.invitations(), MOST);
    }

    /** A part of what the filter leaves, latest first. */
    public List<Invitation> page(Filter filter, int offset, int limit) {
        return invitations.page(filter, readable.invitations(), clock.instant(), offset, limit);
    }

    /** How many the filter leaves. */
    public long count(Filter filter) {
        return invitations.count(filter, readable.invitations(), clock.instant());
    }

    /**
     * Invites the latest contact of each force about its jobs that were delivered within so many days and that nobody was
     * asked about. Forces without a contact are left to people.
     *
     * @return how many were invited
     */
    public int inviteDelivered(int days) {
        invitations.lock();
        LocalDate first = LocalDate.now(clock).minusDays(days);
        List<Request> requests = candidates().stream()
                .filter(candidate -> !candidate.email().isEmpty())
                .filter(candidate -> !candidate.job().delivered().isBefore(first))
                .map(candidate -> new Request(candidate.job().reference(), candidate.email()))
                .toList();
        requests.forEach(this::invite);
        return requests.size();
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
        events.publishEvent(new AuditEvent(who(), "mail-bounced", letter.subjectInTrail(), ""));
    }

    /** The mail that was or would be sent about what the person is cleared for, latest first. */
    public List<Letter> letters() {
        return outbox.latest(MOST).stream()
                .map(letterMarkings::now)
                .filter(letter -> clearances.allow(letter.marking()))
                .toList();
    }

    /** Whether the settings name a mail server, a sender and the portal's address. */
    public boolean sendsMail() {
        return server.isKnown();
    }

    /**
     * Invites people, all of them or none.
     *
     * @throws Refusal where an address is none, or a job is not delivered or has been asked about
     */
    public int invite(List<Request> requests) {
        if (requests.isEmpty()) {
            throw new Refusal("Choose at least one job.");
        }
        invitations.lock();
        requests.forEach(this::invite);
        return requests.size();
    }

    /**
     * Sends one reminder.
     *
     * @throws Refusal where it is no longer open, or somebody has reminded the person already
     */
    public void remind(Invitation seen) {
        Invitation now = open(seen);
        if (now.remindedAt() != null) {
            throw new Refusal("The person has been reminded once, which is enough.");
        }
        invitations.reminded(now, clock.instant());
        letter(now, "Reminder: how did %s go?".formatted(now.job()));
        record("feedback-reminded", now);
    }

    /**
     * Makes every link of the invitation useless.
     *
     * @throws Refusal where it is no longer open
     */
    public void revoke(Invitation seen) {
        Invitation now = open(seen);
        invitations.revoked(now, clock.instant());
        outbox.cancel(Letter.Kind.INVITATION, now.id(), clock.instant());
        record("feedback-invitation-revoked", now);
    }

    /**
     * A link to hand over by other means than mail. It is shown only now.
     *
     * @throws Refusal where the invitation is no longer open
     */
    public InvitationLink link(Invitation seen) {
        Invitation now = open(seen);
        InvitationLink link = InvitationLink.make();
        invitations.addLink(now.id(), link, clock.instant());
        record("feedback-link-shown", now);
        return link;
    }

    private void invite(Request request) {
        String address = addresses.checked(request.email());
        DeliveredJob job = jobs.delivered(request.job())
                .orElseThrow(() -> new Refusal("\"%s\" is not a delivered job.".formatted(request.job())));
        Instant now = clock.instant();
        if (invitations.askedJobs(now).contains(job.reference())) {
            throw new Refusal("Somebody has been asked about %s already. Revoke that invitation first."
                    .formatted(job.reference()));
        }
        Marking marking = jobs.facts(job.reference()).map(JobFacts::marking).orElse(Marking.OFFICIAL);
        Invitation made =
                invitations.add(job.reference(), job.organisation(), address, who(), now, now.plus(WORKS_FOR), marking);
        letter(made, "How did %s go?".formatted(made.job()));
        record("feedback-invited", made);
    }

    private void letter(Invitation invitation, String subject) {
        String force = organisations
                .organisationNames()
                .getOrDefault(invitation.force().value(), invitation.force().value());
        post.add(
                Letter.Kind.INVITATION,
                invitation.id(),
                String.valueOf(invitation.email()),
                subject,
                LetterText.of(invitation, force),
                invitation.marking());
    }

    private Invitation open(Invitation seen) {
        return invitations
                .lock(seen.id())
                .filter(now -> now.version() == seen.version() && now.isOpen(clock.instant()))
                .filter(now -> clearances.allow(now.marking()))
                .orElseThrow(
                        () -> new Refusal(
                                "This invitation is no longer open, or somebody else has changed it. Reload the page to see what it is now."));
    }

    private void record(String kind, Invitation invitation) {
        events.publishEvent(new AuditEvent(
                who(),
                kind,
                invitation.jobInTrail(),
                "invitation %d, force %s".formatted(invitation.id(), invitation.force())));
    }

    private String who() {
        return signedIn.account().map(Account::name).orElse("system");
    }
}
