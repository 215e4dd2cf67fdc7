package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.Save;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.InboxQuery;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/**
 * What becomes of feedback: one person chooses the words to be quoted, another approves them. From then on they are an item
 * of the editorial workflow, in which each step here is taken too.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class FeedbackInbox {

    private static final int LONGEST_REASON = 500;

    private final SubmissionRepository submissions;
    private final ExtractRepository extracts;
    private final OrganisationService organisation;
    private final Speakers speakers;
    private final InboxQuery query;
    private final Readable readable;
    private final FeedbackMarkings markings;
    private final QuotationKind kind;
    private final Manuscripts manuscripts;
    private final EditorialDesk desk;
    private final EditorialRegister register;
    private final Clock clock;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    FeedbackInbox(
            SubmissionRepository submissions,
            ExtractRepository extracts,
            OrganisationService organisation,
            Speakers speakers,
            InboxQuery query,
            Readable readable,
            FeedbackMarkings markings,
            QuotationKind kind,
            Manuscripts manuscripts,
            EditorialDesk desk,
            EditorialRegister register,
            Clock clock,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.extracts = extracts;
        this.organisation = organisation;
        this.speakers = speakers;
        this.query = query;
        this.readable = readable;
        this.markings = markings;
        this.kind = kind;
        this.manuscripts = manuscripts;
        this.desk = desk;
        this.register = register;
        this.clock = clock;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** A part of what the filter leaves, newest first. */
    public List<InboxItem> findPage(InboxFilter filter, int offset, int limit) {
        return query.page(
                filter, readable.markings(), clock.instant(), organisation.organisationNames(), offset, limit);
    }

    /** How much the filter leaves. */
    public long count(InboxFilter filter) {
        return query.count(filter, readable.markings(), clock.instant());
    }

    /** The highest marking of what the person may read: a page that lists it is marked so. */
    public Marking marking() {
        return readable.marking();
    }

    /** What was sent under a reference, empty where nothing was. */
    public Optional<InboxItem> open(String reference) {
        return query.find(reference, readable.markings(), organisation.organisationNames())
                .map(this::asItStands);
    }

    /** A later version of its words than readers see, where one is being worked on or waits for its time. */
    public Optional<Manuscript> next(Extract extract) {
        List<Manuscript> current = register.current(QuotationKind.CODE, extract.item());
        return current.size() < 2 ? Optional.empty() : Optional.of(current.getFirst());
    }

    /** A version whose embargo has ended since the last step takes the place of the one before. */
    private InboxItem asItStands(InboxItem item) {
        Extract extract = item.extract();
        return extract == null
                ? item
                : register.standing(QuotationKind.CODE, extract.item())
                        .map(now -> new InboxItem(item.submission(), item.force(), extract.as(now), item.standing()))
                        .orElse(item);
    }

    /**
     * Puts words forward to be published.
     *
     * @param seen as it was when the words were chosen
     * @param words a part of the sentence as it was sent, or of what the force suggested instead; words may be left out where
     *     an ellipsis stands
     * @throws Refusal where the words are not the force's, it did not agree, or somebody else was quicker
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void propose(InboxItem seen, String words) {
        Submission submission = lock(seen);
        if (!submission.isQuotable()) {
            throw new Refusal("The force has not agreed to have its words quoted.");
        }
        String text = kind.exact(submission, words);
        Extract before = seen.extract();
        Manuscript draft = before == null ? begun(submission, text) : rewritten(seen, before, text);
        desk.submit(draft);
        record("quotation-proposed", submission, "%d characters".formatted(text.length()));
    }

    /**
     * Agrees to the words and publishes them.
     *
     * @throws Refusal where the person chose them, the force has taken them back or not agreed, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void approve(InboxItem seen) {
        Submission submission = lock(seen);
        Manuscript manuscript = chosen(seen);
        desk.approve(manuscript);
        desk.publish(manuscripts.find(manuscript.id()).orElseThrow(() -> new Refusal(Moderation.TOO_LATE)));
        record("quotation-published", submission, "");
    }

    /**
     * Gives the words back, so that others can be chosen.
     *
     * @param reason for whoever chose them
     * @throws Refusal where no reason is given or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decline(InboxItem seen, String reason) {
        Submission submission = lock(seen);
        desk.decline(chosen(seen), limited(reason));
        record("quotation-declined", submission, reason.strip());
    }

    /**
     * Takes published or proposed words back, with every version of them.
     *
     * @throws Refusal where no reason is given or somebody else was quicker
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(InboxItem seen, String reason) {
        Submission submission = lock(seen);
        Manuscript manuscript = chosen(seen);
        Progress given = manuscript.progress().withdraw(limited(reason));
        register.withdraw(
                QuotationKind.CODE, manuscript.item().name(), signedIn.person().name(), String.valueOf(given.reason()));
        record("quotation-withdrawn", submission, String.valueOf(given.reason()));
    }

    private static String limited(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("Shorten the reason to %d characters.".formatted(LONGEST_REASON));
        }
        return reason;
    }

    private Submission lock(InboxItem seen) {
        Submission now = submissions
                .lock(seen.submission().reference())
                .filter(it -> !it.withdrawn())
                .orElseThrow(() -> new Refusal("The force has taken this feedback back. It can't be quoted any more."));
        if (now.handling().version() != seen.submission().handling().version()) {
            throw new Refusal(Moderation.TOO_LATE);
        }
        return now;
    }

    /** The words' latest version, where nothing has been done to them since they were seen. */
    private Manuscript chosen(InboxItem seen) {
        Extract extract = seen.extract();
        if (extract == null) {
            throw new Refusal("No words of this have been chosen yet.");
        }
        if (extracts.find(seen.submission().id())
                .filter(now -> now.version() == extract.version())
                .isEmpty()) {
            throw new Refusal(Moderation.TOO_LATE);
        }
        return register.latest(QuotationKind.CODE, extract.item()).orElseThrow();
    }

    private Manuscript begun(Submission submission, String text) {
        String item = QuotationKind.item(submission);
        Speaker force = speakers.of(submission.force());
        try {
            extracts.insert(submission, item, force, text, signedIn.person().name());
        } catch (DuplicateKeyException quicker) {
            throw new Refusal(Moderation.TOO_LATE, quicker);
        }
        return manuscripts.begin(
                QuotationKind.CODE, item, markings.of(submission), QuotationKind.texts(submission, force, text));
    }

    private Manuscript rewritten(InboxItem seen, Extract before, String text) {
        before.progress().submit(signedIn.person().name());
        Manuscript draft = chosen(seen);
        int section = draft.section(QuotationKind.TEXT).version();
        if (manuscripts.save(draft.id(), QuotationKind.TEXT, section, text) instanceof Save.Overtaken) {
            throw new Refusal(Moderation.TOO_LATE);
        }
        return draft;
    }

    private void record(String kind, Submission submission, String detail) {
        events.publishEvent(new AuditEvent(signedIn.person().name(), kind, submission.reference(), detail));
    }
}
