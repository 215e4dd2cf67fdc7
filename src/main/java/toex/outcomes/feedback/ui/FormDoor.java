package toex.outcomes.feedback.ui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Step;

/** By what right somebody fills in the form: an account, a personal link or a code. */
interface FormDoor {

    /** What has been entered, as it is kept now. */
    Draft draft();

    /** The force that is speaking. */
    Speaker force();

    /** @throws toex.outcomes.shared.Refusal where something on the page has to be put right */
    Draft save(Step step, UnaryOperator<Entries> entered);

    /** Says in the trail that a field was filled in that nobody sees. */
    void trapped();

    /** A code to come back by, empty where whoever fills it in has come by one. */
    Optional<ReturnCode> code();

    /**
     * Sends it.
     *
     * @return the address that says so; empty where the page says so itself by now
     * @throws toex.outcomes.shared.Refusal where something has to be put right
     */
    Optional<String> send();

    /** The address of a page of the form. */
    String path(Step step);

    /** The address of what comes before the first page, empty where nothing does. */
    String start();
}
