package toex.outcomes.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.Save;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/**
 * What becomes of a submission's words: one person chooses those to be quoted, another approves them. From then on they are
 * an item of the editorial workflow, in which each step here is taken too. Every step is in the trail.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class QuotationDesk {

    private static final int LONGEST_REASON = 500;

    private final SubmissionHold hold;
    private final ExtractRepository extracts;
    private final Speakers speakers;
    private final FeedbackMarkings markings;
    private final QuotationKind kind;
    private final Manuscripts manuscripts;
    private final EditorialDesk desk;
    private final EditorialRegister register;
    private final SignedIn signedIn;
    private final FeedbackTrail trail;

    QuotationDesk(
            SubmissionHold hold,
            ExtractRepository extracts,
            Speakers speakers,
            FeedbackMarkings markings,
            QuotationKind kind,
            Manuscripts manuscripts,
            EditorialDesk desk,
            EditorialRegister register,
            SignedIn signedIn,
            FeedbackTrail trail) {
        this.hold = hold;
        this.extracts = extracts;
        this.speakers = speakers;
        this.markings = markings;
        this.kind = kind;
        this.manuscripts = manuscripts;
        this.desk = desk;
        this.register = register;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * Puts words forward to be published.
     *
     * @param seen as it was when the words were chosen
     * @param words a part of the sentence as it was sent, or of what the force suggested instead; words may be left out where
     *     an ellipsis stands
     * @throws Refusal where the words are not the force's, it did not agree, or somebody else was quicker
     */
    public void propose(InboxItem seen, String words) {
        Submission submission = held(seen);
        if (!submission.isQuotable()) {
            throw new Refusal("The force has not agreed to have its words quoted.");
        }
        String text = kind.exact(submission, words);
        Extract before = seen.extract();
        Manuscript draft = before == null ? begun(submission, text) : rewritten(seen, before, text);
        desk.submit(draft);
        trail.add("quotation-proposed", submission, "%d characters".formatted(text.length()));
    }

    /** Why the words can't be approved now, whoever tries; none where they can, or none are chosen. */
    public List<String> objections(InboxItem seen) {
        return Optional.ofNullable(seen.extract())
                .flatMap(extract -> register.latest(QuotationKind.CODE, extract.item()))
                .map(desk::objections)
                .orElse(List.of());
    }

    /**
     * Agrees to the words and publishes them.
     *
     * @throws Refusal where the person chose them, the force has taken them back or not agreed, or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void approve(InboxItem seen) {
        Submission submission = held(seen);
        Manuscript manuscript = chosen(seen);
        desk.approve(manuscript);
        desk.publish(manuscripts.find(manuscript.id()).orElseThrow(() -> new Refusal(SubmissionHold.TOO_LATE)));
        trail.add("quotation-published", submission, "");
    }

    /**
     * Gives the words back, so that others can be chosen.
     *
     * @param reason for whoever chose them
     * @throws Refusal where no reason is given or somebody else was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void decline(InboxItem seen, String reason) {
        Submission submission = held(seen);
        desk.decline(chosen(seen), limited(reason));
        trail.add("quotation-declined", submission, reason.strip());
    }

    /**
     * Takes published or proposed words back, with every version of them.
     *
     * @throws Refusal where no reason is given or somebody else was quicker
     */
    public void withdraw(InboxItem seen, String reason) {
        Submission submission = held(seen);
        Manuscript manuscript = chosen(seen);
        Progress given = manuscript.progress().withdraw(limited(reason));
        register.withdraw(
                QuotationKind.CODE, manuscript.item().name(), signedIn.person().name(), String.valueOf(given.reason()));
        trail.add("quotation-withdrawn", submission, String.valueOf(given.reason()));
    }

    private Submission held(InboxItem seen) {
        return hold.of(seen, "It can't be quoted any more.");
    }

    private static String limited(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("Shorten the reason to %d characters.".formatted(LONGEST_REASON));
        }
        return reason;
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
            throw new Refusal(SubmissionHold.TOO_LATE);
        }
        return register.latest(QuotationKind.CODE, extract.item()).orElseThrow();
    }

    private Manuscript begun(Submission submission, String text) {
        String item = QuotationKind.item(submission);
        Speaker force = speakers.of(submission.force());
        try {
            extracts.insert(submission, item, force, text, signedIn.person().name());
        } catch (DuplicateKeyException quicker) {
            throw new Refusal(SubmissionHold.TOO_LATE, quicker);
        }
        return manuscripts.begin(
                QuotationKind.CODE, item, markings.of(submission), QuotationKind.texts(submission, force, text));
    }

    private Manuscript rewritten(InboxItem seen, Extract before, String text) {
        before.progress().submit(signedIn.person().name());
        Manuscript draft = chosen(seen);
        int section = draft.section(QuotationKind.TEXT).version();
        if (manuscripts.save(draft.id(), QuotationKind.TEXT, section, text) instanceof Save.Overtaken) {
            throw new Refusal(SubmissionHold.TOO_LATE);
        }
        return draft;
    }
}
