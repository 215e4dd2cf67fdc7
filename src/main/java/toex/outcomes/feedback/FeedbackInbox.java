package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.Progress;
import toex.outcomes.feedback.data.AgreementRepository;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.InboxQuery;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/** What becomes of feedback: one person chooses the words to be quoted, another approves them. */
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
    private final AgreementRepository agreements;
    private final Withdrawals withdrawals;
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
            AgreementRepository agreements,
            Withdrawals withdrawals,
            Clock clock,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.extracts = extracts;
        this.organisation = organisation;
        this.speakers = speakers;
        this.query = query;
        this.readable = readable;
        this.agreements = agreements;
        this.withdrawals = withdrawals;
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

    /** What was sent under a reference, empty where nothing was. */
    public Optional<InboxItem> open(String reference) {
        return query.find(reference, readable.markings(), organisation.organisationNames());
    }

    /**
     * Puts words forward to be published.
     *
     * @param seen as it was when the words were chosen
     * @param words a part of the sentence as it was sent, or of what the force suggested instead; words may be left out where
     *     an ellipsis stands
     * @throws Refusal where the words are not the force's, it did not agree, or somebody else was quicker
     */
    @Transactional
    public void propose(InboxItem seen, String words) {
        Submission submission = lock(seen);
        String text = exact(submission, seen.extract(), words);
        String person = signedIn.person().name();
        Extract before = seen.extract();
        if (before == null) {
            insert(submission, seen, text, Progress.draft(person).submit(person));
        } else {
            keep(before, new Extract(before.id(), text, before.progress().submit(person), before.version()));
        }
        record("quotation-proposed", submission, "%d characters".formatted(text.length()));
    }

    /**
     * Agrees to the words and publishes them.
     *
     * @throws Refusal where the person chose them, the force has taken them back, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    @Transactional
    public void approve(InboxItem seen) {
        Extract extract = seen.extract();
        if (extract != null
                && agreements
                        .latest(extract.id())
                        .filter(asked -> asked.text().equals(extract.text()) && asked.holdsBack(clock.instant()))
                        .isPresent()) {
            throw new Refusal("The force has been asked about these words and has not agreed to them.");
        }
        String person = signedIn.person().name();
        step(seen, "quotation-published", progress -> progress.approve(person).publish());
    }

    /**
     * Gives the words back, so that others can be chosen.
     *
     * @param reason for whoever chose them
     * @throws Refusal where no reason is given or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    @Transactional
    public void decline(InboxItem seen, String reason) {
        step(seen, "quotation-declined", progress -> progress.decline(reason));
    }

    /**
     * Takes published or proposed words back for good.
     *
     * @throws Refusal where no reason is given or somebody else was quicker
     */
    @Transactional
    public void withdraw(InboxItem seen, String reason) {
        step(seen, "quotation-withdrawn", progress -> progress.withdraw(reason));
        Extract extract = seen.extract();
        if (extract != null) {
            withdrawals.tell(seen.submission(), extract);
        }
    }

    private void step(InboxItem seen, String kind, Function<Progress, Progress> step) {
        Submission submission = lock(seen);
        Extract extract = seen.extract();
        if (extract == null) {
            throw new Refusal("No words of this have been chosen yet.");
        }
        Progress next = step.apply(extract.progress());
        if (next.reason() != null && next.reason().length() > LONGEST_REASON) {
            throw new Refusal("Shorten the reason to %d characters.".formatted(LONGEST_REASON));
        }
        keep(extract, extract.with(next));
        record(kind, submission, next.reason() == null ? "" : next.reason());
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

    private String exact(Submission submission, @Nullable Extract before, String words) {
        if (!submission.isQuotable()) {
            throw new Refusal("The force has not agreed to have its words quoted.");
        }
        try {
            return ExactExtract.of(submission.sentence(), words);
        } catch (Refusal inexact) {
            Optional<String> suggested = Optional.ofNullable(before)
                    .flatMap(extract -> agreements.latest(extract.id()))
                    .filter(asked -> asked.answer() == Agreement.Answer.OTHER_WORDS)
                    .map(Agreement::words);
            return ExactExtract.of(suggested.orElseThrow(() -> inexact), words);
        }
    }

    private void insert(Submission submission, InboxItem seen, String text, Progress progress) {
        try {
            extracts.insert(submission, speakers.of(submission.force()), text, progress);
        } catch (DuplicateKeyException quicker) {
            throw new Refusal(Moderation.TOO_LATE, quicker);
        }
    }

    private void keep(Extract before, Extract after) {
        if (!extracts.update(before, after)) {
            throw new Refusal(Moderation.TOO_LATE);
        }
    }

    private void record(String kind, Submission submission, String detail) {
        events.publishEvent(new AuditEvent(signedIn.person().name(), kind, submission.reference(), detail));
    }
}
