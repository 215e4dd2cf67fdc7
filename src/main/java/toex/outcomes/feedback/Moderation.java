package toex.outcomes.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.feedback.data.ContactRepository;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.ModerationRepository;
import toex.outcomes.security.Colleagues;
import toex.outcomes.shared.Refusal;

/** Looks after submissions: who does, which are set aside, and who sent them. Every step is in the trail. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Moderation {

    private static final int LONGEST_REASON = 500;

    private final SubmissionHold hold;
    private final ModerationRepository moderation;
    private final ExtractRepository extracts;
    private final ContactRepository contacts;
    private final Colleagues colleagues;
    private final FeedbackTrail trail;

    Moderation(
            SubmissionHold hold,
            ModerationRepository moderation,
            ExtractRepository extracts,
            ContactRepository contacts,
            Colleagues colleagues,
            FeedbackTrail trail) {
        this.hold = hold;
        this.moderation = moderation;
        this.extracts = extracts;
        this.contacts = contacts;
        this.colleagues = colleagues;
        this.trail = trail;
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
        Submission submission = hold.of(seen, SubmissionHold.NOTHING_MORE);
        moderation.assign(submission, person.isEmpty() ? null : person);
        trail.add("feedback-assigned", submission, person.isEmpty() ? "to nobody" : "to " + person);
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
        Submission submission = hold.of(seen, SubmissionHold.NOTHING_MORE);
        if (extracts.find(submission.id()).isPresent()) {
            throw new Refusal("Words of this have been chosen already. Decline or withdraw those.");
        }
        moderation.setAside(submission, given);
        trail.add("feedback-set-aside", submission, given);
    }

    /** Who sent it, where the person left that and it has not been deleted; the look at it is in the trail. */
    public Optional<Contact> contact(Submission submission) {
        trail.add("feedback-contact-seen", submission, "");
        return contacts.find(submission.id());
    }
}
