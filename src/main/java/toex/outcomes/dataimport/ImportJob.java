package toex.outcomes.dataimport;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Work on a file that goes on beside its page: how far it is, how to stop it, and what comes of it. */
public final class ImportJob<T> implements ImportProgress {

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile Step step = Step.READING;
    private volatile double fraction;
    private volatile boolean cancelled;

    /** Fails with a CancellationException where it was stopped, with what the import throws otherwise. */
    public CompletableFuture<T> result() {
        return result;
    }

    public Step step() {
        return step;
    }

    /** Of the step, from 0 to 1; -1 where nobody knows. */
    public double fraction() {
        return fraction;
    }

    /** Asks it to stop as soon as it can; what is done by then is undone. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(Step now, double share) {
        if (cancelled) {
            throw new CancellationException("The import was stopped; nothing was loaded.");
        }
        step = now;
        fraction = share;
    }
}
