package toex.outcomes.editorial;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/**
 * How far something is on its way to being published, and by whom. Each step gives the next progress; what keeps it
 * stores it, guarded by a version.
 *
 * @param author account name of who wrote or chose it
 * @param submitter who put it forward for approval, null before that
 * @param approver the second person, null before that
 * @param reason why it was declined or withdrawn, null where it was not
 */
public record Progress(
        State state,
        String author,
        @Nullable String submitter,
        @Nullable String approver,
        @Nullable String reason) {

    /** A new draft of the author's. */
    public static Progress draft(String author) {
        return new Progress(State.DRAFT, author, null, null, null);
    }

    /**
     * Puts it forward for approval.
     *
     * @throws Refusal where it is no draft
     */
    public Progress submit(String who) {
        return new Progress(to(State.IN_REVIEW), author, who, null, null);
    }

    /**
     * Agrees to it.
     *
     * @throws Refusal where it is not in review, or the person wrote or submitted it
     */
    public Progress approve(String who) {
        if (!mayBeApprovedBy(who)) {
            throw new Refusal("You wrote or submitted this yourself. Ask another approver to look at it.");
        }
        return new Progress(to(State.APPROVED), author, submitter, who, null);
    }

    /** Whether it is somebody else's than the author's or the submitter's. */
    public boolean mayBeApprovedBy(String who) {
        return !who.equals(author) && !who.equals(submitter);
    }

    /**
     * Gives it back to be changed.
     *
     * @throws Refusal where it is not in review, or no reason is given
     */
    public Progress decline(String reason) {
        if (state != State.IN_REVIEW) {
            throw notNow();
        }
        return new Progress(to(State.DRAFT), author, submitter, null, given(reason));
    }

    /**
     * Takes it back from review, to write on.
     *
     * @throws Refusal where it is not in review, or the person neither wrote nor submitted it
     */
    public Progress recall(String who) {
        if (state != State.IN_REVIEW) {
            throw notNow();
        }
        if (mayBeApprovedBy(who)) {
            throw new Refusal("Only whoever wrote or submitted this takes it back. Decline it, and say why.");
        }
        return new Progress(to(State.DRAFT), author, submitter, null, null);
    }

    /**
     * Takes back what was approved and not published, to be changed and approved once more.
     *
     * @throws Refusal where it is not approved, or no reason is given
     */
    public Progress reopen(String reason) {
        if (state != State.APPROVED) {
            throw notNow();
        }
        return new Progress(to(State.DRAFT), author, submitter, null, given(reason));
    }

    /**
     * Makes it visible.
     *
     * @throws Refusal where nobody has approved it
     */
    public Progress publish() {
        return new Progress(to(State.PUBLISHED), author, submitter, approver, null);
    }

    /**
     * Takes it back for good.
     *
     * @throws Refusal where that has happened already, or no reason is given
     */
    public Progress withdraw(String reason) {
        return new Progress(to(State.WITHDRAWN), author, submitter, approver, given(reason));
    }

    private State to(State next) {
        if (!state.mayBecome(next)) {
            throw notNow();
        }
        return next;
    }

    private Refusal notNow() {
        return new Refusal("Somebody has already moved this on: it is now %s. Open it again to see it as it is."
                .formatted(state.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("Say why, in a sentence that the others can act on.");
        }
        return reason.strip();
    }
}
