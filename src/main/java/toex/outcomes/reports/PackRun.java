package toex.outcomes.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;

/**
 * Region packs that are made in one go.
 *
 * @param person who began it
 * @param ended null while it goes on
 * @param total how many packs it is to make
 * @param made how many there are
 * @param marking the highest of those that were made
 * @param failed those that could not be made
 */
public record PackRun(
        long id,
        Period period,
        String person,
        Instant begun,
        @Nullable Instant ended,
        State state,
        int total,
        int made,
        Marking marking,
        List<Failed> failed) {

    /** CANCELLED keeps what had been made by then. */
    public enum State {
        RUNNING,
        CANCELLED,
        DONE
    }

    /** @param reason a sentence */
    public record Failed(String name, String reason) {}

    public PackRun {
        failed = List.copyOf(failed);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** From 0 to 1. */
    public double fraction() {
        return total == 0 ? 1 : (made + failed.size()) / (double) total;
    }
}
