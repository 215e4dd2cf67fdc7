package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.DeliveredJob;
import toex.outcomes.performance.JobFacts;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Asks people of forces how their delivered jobs went, each job once. Every invitation is written to the audit trail. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Inviting {

    static final Duration WORKS_FOR = Duration.ofDays(60);
    private static final int MOST = 300;

    private final InvitationRepository invitations;
    private final InvitationLetters letters;
    private final InvitationTrail trail;
    private final Readable readable;
    private final SupportedJobs jobs;
    private final OrganisationService organisations;
    private final MailAddress addresses;
    private final Clock clock;

    Inviting(
            InvitationRepository invitations,
            InvitationLetters letters,
            InvitationTrail trail,
            Readable readable,
            SupportedJobs jobs,
            OrganisationService organisations,
            MailAddress addresses,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.trail = trail;
        this.readable = readable;
        this.jobs = jobs;
        this.organisations = organisations;
        this.addresses = addresses;
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
        Invitation made = invitations.add(
                job.reference(), job.organisation(), address, trail.who(), now, now.plus(WORKS_FOR), marking);
        letters.send(made, "How did %s go?".formatted(made.job()));
        trail.add("feedback-invited", made);
    }
}
