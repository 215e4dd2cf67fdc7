package toex.outcomes.feedback;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.feedback.data.DraftRepository;
import toex.outcomes.shared.Refusal;

/** What somebody does who comes back to a form by its code: carry on with it and send it, on any machine and without an account. */
@Service
@PreAuthorize("permitAll()")
public class ReturnedFeedback {

    private final DraftRepository drafts;
    private final DraftDesk desk;
    private final Speakers speakers;

    ReturnedFeedback(DraftRepository drafts, DraftDesk desk, Speakers speakers) {
        this.drafts = drafts;
        this.desk = desk;
        this.speakers = speakers;
    }

    /** What the owner of a code sees. */
    public record Opened(Draft draft, Speaker force) {}

    /** What was begun, empty where the code is none or the answers have been sent. */
    public Optional<Opened> open(ReturnCode code) {
        return drafts.find(code).map(draft -> new Opened(draft, speakers.of(draft.force())));
    }

    /**
     * Keeps what a page of the form asks.
     *
     * @throws Refusal where the code is no longer good, or something on the page has to be put right
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Draft save(ReturnCode code, Step step, UnaryOperator<Entries> entered) {
        return desk.save(find(code), step, entered);
    }

    /**
     * Sends what was begun, once.
     *
     * @return the reference under which it is kept
     * @throws Refusal where the code is no longer good, or something has to be put right first
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String send(ReturnCode code) {
        return desk.send(find(code));
    }

    private Draft find(ReturnCode code) {
        return drafts.find(code)
                .orElseThrow(() ->
                        new Refusal("This code is not good any more: the answers have been sent or were deleted."));
    }
}
