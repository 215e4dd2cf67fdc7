package toex.outcomes.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.PersonalDetails.Finding;
import toex.outcomes.feedback.data.ContactRepository;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.ModerationRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.JobFacts;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.security.Colleagues;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/** Looks after submissions: who does, what must not stay in them, and who sent them. Every step is in the trail. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Moderation {

    static final String TOO_LATE =
            "Somebody else has worked on this since you opened it. What you entered still stands here; open it again in another window to see what it is now.";

    private static final int LONGEST_REASON = 500;
    private static final Set<String> PROGRAMME = Set.of(
            "TOEX",
            "Tackling Organised Exploitation",
            "National Crime Agency",
            "Border Force",
            "Home Office",
            "National Referral Mechanism",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Europe",
            "England",
            "Wales",
            "Scotland",
            "Britain",
            "Romania",
            "Albania",
            "Vietnam");

    private final SubmissionRepository submissions;
    private final ModerationRepository moderation;
    private final ExtractRepository extracts;
    private final EditorialRegister register;
    private final ContactRepository contacts;
    private final OrganisationService organisations;
    private final SupportedJobs jobs;
    private final Colleagues colleagues;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderation(
            SubmissionRepository submissions,
            ModerationRepository moderation,
            ExtractRepository extracts,
            EditorialRegister register,
            ContactRepository contacts,
            OrganisationService organisations,
            SupportedJobs jobs,
            Colleagues colleagues,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.moderation = moderation;
        this.extracts = extracts;
        this.register = register;
        this.contacts = contacts;
        this.organisations = organisations;
        this.jobs = jobs;
        this.colleagues = colleagues;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Account names of those who may look after submissions. */
    public List<String> people() {
        return colleagues.moderators();
    }

    /**
     * Gives it to somebody to look after.
     *
     * @param person account name, empty for nobody
     * @throws Refusal where somebody else was quicker, or the person is none who may
     */
    public void assign(InboxItem seen, String person) {
        if (!person.isEmpty() && !people().contains(person)) {
            throw new Refusal("\"%s\" doesn't look after feedback. Choose somebody from the list.".formatted(person));
        }
        Submission submission = hold(seen);
        moderation.assign(submission, person.isEmpty() ? null : person);
        record("feedback-assigned", submission, person.isEmpty() ? "to nobody" : "to " + person);
    }

    /**
     * Decides that nothing of it is quoted.
     *
     * @throws Refusal where no reason is given, words of it are on their way, or somebody else was quicker
     */
    public void setAside(InboxItem seen, String reason) {
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new Refusal("Say why nothing of this is quoted, in at most %d characters.".formatted(LONGEST_REASON));
        }
        Submission submission = hold(seen);
        if (extracts.find(submission.id()).isPresent()) {
            throw new Refusal("Words of this have been chosen already. Decline or withdraw those.");
        }
        moderation.setAside(submission, given);
        record("feedback-set-aside", submission, given);
    }

    /** What in its words is likely to tell who somebody is or what an operation does. */
    public List<Finding> findings(Submission submission) {
        Set<String> known = new HashSet<>(PROGRAMME);
        known.addAll(organisations.organisationNames().values());
        known.addAll(organisations.regionNames().values());
        organisations.regions(LocalDate.now(clock)).forEach(region -> known.add(region.unit()));
        known.remove("");
        List<String> operations =
                jobs.facts(submission.job()).map(JobFacts::operation).stream().toList();
        return Stream.of(Passage.values())
                .flatMap(passage -> PersonalDetails.in(submission.text(passage), known, operations).stream())
                .distinct()
                .toList();
    }

    /**
     * Removes words from it wherever they stand; what the force wrote is kept for approvers.
     *
     * @throws Refusal where they stand nowhere, a published quotation holds them, or somebody else was quicker
     */
    public void redact(InboxItem seen, Collection<String> words) {
        Submission submission = hold(seen);
        Map<Passage, String> redacted = Redaction.of(submission.texts(), words);
        if (redacted.isEmpty()) {
            throw new Refusal(
                    "These words do not stand in what the force wrote. Write them exactly as they stand there.");
        }
        redacted.forEach((passage, text) ->
                moderation.redact(submission, passage, text, signedIn.person().name()));
        moderation.changed(submission);
        extracts.find(submission.id()).ifPresent(extract -> check(extract, redacted));
        record(
                "feedback-redacted",
                submission,
                redacted.keySet().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** Words on their way to the wall may not hold what was removed. */
    private void check(Extract extract, Map<Passage, String> redacted) {
        String sentence = redacted.get(Passage.SENTENCE);
        if (sentence != null) {
            register.current(QuotationKind.CODE, extract.item()).forEach(version -> check(extract, sentence, version));
        }
    }

    private void check(Extract extract, String sentence, Manuscript version) {
        State state = version.progress().state();
        try {
            ExactExtract.of(sentence, version.text(QuotationKind.TEXT));
        } catch (Refusal holdsThem) {
            if (state == State.PUBLISHED || state == State.APPROVED) {
                throw new Refusal("The quotation on the wall holds these words. Withdraw it first.", holdsThem);
            }
            if (state == State.IN_REVIEW) {
                register.decline(
                        QuotationKind.CODE,
                        extract.item(),
                        signedIn.person().name(),
                        "Words were removed from what the force wrote.");
            }
        }
    }

    /** What the force wrote before words were removed, each passage; the look at it is in the trail. */
    @PreAuthorize("hasRole('APPROVER')")
    public Map<Passage, String> original(Submission submission) {
        record("feedback-original-seen", submission, "by an approver");
        return moderation.original(submission.id());
    }

    /** Who sent it, where the person left that and it has not been deleted; the look at it is in the trail. */
    public Optional<Contact> contact(Submission submission) {
        record("feedback-contact-seen", submission, "");
        return contacts.find(submission.id());
    }

    private Submission hold(InboxItem seen) {
        Submission now = submissions
                .lock(seen.submission().reference())
                .filter(it -> !it.withdrawn())
                .orElseThrow(
                        () -> new Refusal("The force has taken this feedback back. Nothing more is done with it."));
        if (now.handling().version() != seen.submission().handling().version()) {
            throw new Refusal(TOO_LATE);
        }
        return now;
    }

    private void record(String kind, Submission submission, String detail) {
        events.publishEvent(new AuditEvent(signedIn.person().name(), kind, submission.reference(), detail));
    }
}
