package toex.outcomes.feedback;

import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.shared.Refusal;

/** Holds a submission for one step of one person, where nothing has been done to it since that person saw it. */
@Component
class SubmissionHold {

    static final String TOO_LATE =
            "Somebody else has worked on this since you opened it. What you entered still stands here; open it again in another window to see what it is now.";

    static final String NOTHING_MORE = "Nothing more is done with it.";

    private final SubmissionRepository submissions;

    SubmissionHold(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /**
     * The submission as it is now, held until the caller's transaction ends.
     *
     * @param withdrawn a sentence on what that means, where the force has taken it back
     * @throws Refusal where the force has taken it back, or somebody else was quicker
     */
    Submission of(InboxItem seen, String withdrawn) {
        Submission now = submissions
                .lock(seen.submission().reference())
                .filter(it -> !it.withdrawn())
                .orElseThrow(() -> new Refusal("The force has taken this feedback back. " + withdrawn));
        if (now.handling().version() != seen.submission().handling().version()) {
            throw new Refusal(TOO_LATE);
        }
        return now;
    }
}
