package toex.outcomes.dataimport;

import java.util.concurrent.CancellationException;

/** Hears how far an import is. It is called often, on the thread that works, and may throw to stop the import. */
@FunctionalInterface
public interface ImportProgress {

    /** What an import does, one after the other. */
    enum Step {
        READING,
        WAITING,
        COMPARING,
        LOADING
    }

    /**
     * @param fraction of the step that is done, from 0 to 1; -1 where nobody knows
     * @throws CancellationException to stop: nothing is then changed
     */
    void at(Step step, double fraction);
}
