package toex.outcomes.feedback.ui;

import com.vaadin.flow.server.VaadinRequest;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.RateLimits;
import toex.outcomes.feedback.RateLimits.Kind;
import toex.outcomes.shared.Refusal;

/** Whoever fills in a form, as far as it matters how often that is done. */
final class Visitor {

    private Visitor() {}

    /**
     * Counts something that is kept.
     *
     * @param whose link, code or account
     * @throws Refusal where that has been done far too often
     */
    static void keeps(RateLimits limits, String whose) {
        check(limits.waitFor(Kind.LINK, whose));
    }

    /** As {@link #sends}, by somebody without an account; what nobody can have answered by now is turned away too. */
    static void sends(RateLimits limits, String whose, Draft draft) {
        limits.refuseHaste(draft, whose);
        sends(limits, whose);
    }

    /** As {@link #keeps}, of a form that is sent. */
    static void sends(RateLimits limits, String whose) {
        keeps(limits, whose);
        check(limits.waitFor(Kind.SEND, address()));
    }

    /** Counts a link or code that is none; whether its owner may try again at once. */
    static boolean mayGuess(RateLimits limits) {
        return limits.waitFor(Kind.GUESS, address()) == 0;
    }

    private static void check(long seconds) {
        if (seconds > 0) {
            throw new Refusal(
                    "This was asked for too often just now. Your answers are kept as they were; try again in %d minutes."
                            .formatted(seconds / 60 + 1));
        }
    }

    private static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? null : request.getRemoteAddr();
        return address == null ? "" : address;
    }
}
