package toex.outcomes.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.Progress;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/** What becomes of feedback: one person chooses the words to be quoted, another approves them. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class FeedbackInbox {

    private static final String TOO_LATE =
            "Somebody else has worked on this since you opened it. Open it again to see what it is now.";

    private final SubmissionRepository submissions;
    private final ExtractRepository extracts;
    private final OrganisationService organisation;
    private final Speakers speakers;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    FeedbackInbox(
            SubmissionRepository submissions,
            ExtractRepository extracts,
            OrganisationService organisation,
            Speakers speakers,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.extracts = extracts;
        this.organisation = organisation;
        this.speakers = speakers;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** A part of all that was sent, newest first. */
    public List<InboxItem> findPage(int offset, int limit) {
        Map<String, String> names = organisation.organisationNames();
        return submissions.page(offset, limit).stream()
                .map(it -> item(it, names))
                .toList();
    }

    /** How much was sent. */
    public long count() {
        return submissions.count();
    }

    /** What was sent under a reference, empty where nothing was. */
    public Optional<InboxItem> open(String reference) {
        return submissions.find(reference).map(it -> item(it, organisation.organisationNames()));
    }

    /**
     * Puts words forward to be published.
     *
     * @param seen as it was when the words were chosen
     * @param words a part of the sentence as it was sent, or all of it
     * @throws Refusal where the words are not the force's, it did not agree, or somebody else was quicker
     */
    @Transactional
    public void propose(InboxItem seen, String words) {
        Submission submission = lock(seen);
        String text = exact(submission, words.strip());
        String person = signedIn.person().name();
        Extract before = seen.extract();
        if (before == null) {
            insert(submission, seen, text, Progress.draft(person).submit(person));
        } else {
            keep(before, new Extract(before.id(), text, before.progress().submit(person), before.version()));
        }
        record("quotation-proposed", submission, text);
    }

    /**
     * Agrees to the words and publishes them.
     *
     * @throws Refusal where the person chose them, the force has taken them back, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    @Transactional
    public void approve(InboxItem seen) {
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
    }

    private void step(InboxItem seen, String kind, Function<Progress, Progress> step) {
        Submission submission = lock(seen);
        Extract extract = seen.extract();
        if (extract == null) {
            throw new Refusal("No words of this have been chosen yet.");
        }
        Progress next = step.apply(extract.progress());
        keep(extract, extract.with(next));
        record(kind, submission, next.reason() == null ? extract.text() : next.reason());
    }

    private Submission lock(InboxItem seen) {
        return submissions
                .lock(seen.submission().reference())
                .filter(it -> !it.withdrawn())
                .orElseThrow(() -> new Refusal("The force has taken this feedback back. It can't be quoted any more."));
    }

    private static String exact(Submission submission, String words) {
        if (!submission.isQuotable()) {
            throw new Refusal("The force has not agreed to have its words quoted.");
        }
        if (words.isEmpty() || !submission.sentence().contains(words) || Quotation.hasLoneMark(words)) {
            throw new Refusal(
                    "Quote the force word for word: choose one unbroken part of its sentence, with its emphasis.");
        }
        return words;
    }

    private void insert(Submission submission, InboxItem seen, String text, Progress progress) {
        try {
            extracts.insert(submission, speakers.of(submission.force()), text, progress);
        } catch (DuplicateKeyException quicker) {
            throw new Refusal(TOO_LATE, quicker);
        }
    }

    private void keep(Extract before, Extract after) {
        if (!extracts.update(before, after)) {
            throw new Refusal(TOO_LATE);
        }
    }

    private InboxItem item(Submission submission, Map<String, String> names) {
        String code = submission.force().value();
        return new InboxItem(
                submission,
                names.getOrDefault(code, code),
                extracts.find(submission.id()).orElse(null));
    }

    private void record(String kind, Submission submission, String detail) {
        events.publishEvent(new AuditEvent(signedIn.person().name(), kind, submission.reference(), detail));
    }
}
