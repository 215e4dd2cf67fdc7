package toex.outcomes.dataimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Period;

/**
 * A published series as it was loaded.
 *
 * @param figures how many there are
 * @param covers from the first quarter to the last
 * @param undone when it was taken back, null where it was not
 * @param latest whether no later file of the series stands
 */
public record ContextSeries(
        long id,
        ContextPublication publication,
        String fileName,
        String sha256,
        String who,
        Instant loaded,
        long figures,
        Period covers,
        @Nullable Instant undone,
        boolean latest) {

    /** Whether it is shown. */
    public enum State {
        LOADED,
        REPLACED,
        UNDONE
    }

    public State state() {
        return undone != null ? State.UNDONE : latest ? State.LOADED : State.REPLACED;
    }
}
