package toex.outcomes.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.PersonalDetails.Finding;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.ModerationRepository;
import toex.outcomes.performance.JobFacts;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;

/**
 * Takes out of submissions what must not stay in them. What the force wrote is kept for approvers. Every step is in the trail.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Redactions {

    private final SubmissionHold hold;
    private final ModerationRepository moderation;
    private final ExtractRepository extracts;
    private final EditorialRegister register;
    private final KnownNames names;
    private final SupportedJobs jobs;
    private final SignedIn signedIn;
    private final FeedbackTrail trail;

    Redactions(
            SubmissionHold hold,
            ModerationRepository moderation,
            ExtractRepository extracts,
            EditorialRegister register,
            KnownNames names,
            SupportedJobs jobs,
            SignedIn signedIn,
            FeedbackTrail trail) {
        this.hold = hold;
        this.moderation = moderation;
        this.extracts = extracts;
        this.register = register;
        this.names = names;
        this.jobs = jobs;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /** What in its words is likely to tell who somebody is or what an operation does. */
    public List<Finding> findings(Submission submission) {
        Set<String> known = names.all();
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
        Submission submission = hold.of(seen, SubmissionHold.NOTHING_MORE);
        Map<Passage, String> redacted = Redaction.of(submission.texts(), words);
        if (redacted.isEmpty()) {
            throw new Refusal(
                    "These words do not stand in what the force wrote. Write them exactly as they stand there.");
        }
        redacted.forEach((passage, text) ->
                moderation.redact(submission, passage, text, signedIn.person().name()));
        moderation.changed(submission);
        extracts.find(submission.id()).ifPresent(extract -> check(extract, redacted));
        trail.add(
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
        trail.add("feedback-original-seen", submission, "by an approver");
        return moderation.original(submission.id());
    }
}
