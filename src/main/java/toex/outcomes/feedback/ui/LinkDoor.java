package toex.outcomes.feedback.ui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.InvitationLink;
import toex.outcomes.feedback.InvitedFeedback;
import toex.outcomes.feedback.InvitedFeedback.Opened;
import toex.outcomes.feedback.RateLimits;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Step;
import toex.outcomes.shared.Refusal;

/** The way to the form by a personal link. What can't be kept any more by that link is told in the trail. */
final class LinkDoor implements FormDoor {

    /** Says that the answers have arrived. */
    interface Thanks {

        /** @param reference under which they are kept */
        void say(InvitationLink link, String reference, Draft sent);
    }

    private final InvitedFeedback feedback;
    private final RateLimits limits;
    private final InvitationLink link;
    private final Opened opened;
    private final Thanks thanks;

    LinkDoor(InvitedFeedback feedback, RateLimits limits, InvitationLink link, Opened opened, Thanks thanks) {
        this.feedback = feedback;
        this.limits = limits;
        this.link = link;
        this.opened = opened;
        this.thanks = thanks;
    }

    @Override
    public Draft draft() {
        return opened.draft();
    }

    @Override
    public Speaker force() {
        return opened.force();
    }

    @Override
    public Draft save(Step step, UnaryOperator<Entries> entered) {
        Visitor.keeps(limits, link.token());
        try {
            return feedback.save(link, step, entered);
        } catch (Refusal refusal) {
            noteOver();
            throw refusal;
        }
    }

    /** Somebody else has answered by the same link, or it was revoked while this one was writing: the trail says so. */
    private void noteOver() {
        if (feedback.open(link).filter(now -> now.answer().isEmpty()).isEmpty()) {
            feedback.over(link);
        }
    }

    @Override
    public void trapped() {
        limits.noteTrapped(link.token());
    }

    @Override
    public Optional<ReturnCode> code() {
        Visitor.keeps(limits, link.token());
        return Optional.of(feedback.code(link));
    }

    @Override
    public Optional<String> send() {
        Visitor.sends(limits, link.token(), draft());
        try {
            thanks.say(link, feedback.send(link, draft()), draft());
        } catch (Refusal refusal) {
            noteOver();
            throw refusal;
        }
        return Optional.empty();
    }

    @Override
    public String path(Step step) {
        return link.path() + "/" + step.code();
    }

    @Override
    public String start() {
        return link.path();
    }
}
