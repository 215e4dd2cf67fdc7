package toex.outcomes.dataimport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;

/**
 * A published series as it was loaded.
 *
 * @param figures how many there are
 * @param covers from the first quarter to the last
 * @param undone when it was taken back, null where it was not
 * @param marking of its figures
 * @param latest whether no later file of the series stands, of those that whoever asks may see
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
        Marking marking,
        boolean latest) {

    /** Whether it is shown. */
    public enum State {
        LOADED,
        REPLACED,
        UNDONE
    }

    /** As it stands beside these. */
    ContextSeries among(List<ContextSeries> others) {
        boolean replaced = others.stream()
                .anyMatch(other -> other.id > id
                        && other.undone == null
                        && other.publication.title().equalsIgnoreCase(publication.title()));
        return new ContextSeries(
                id, publication, fileName, sha256, who, loaded, figures, covers, undone, marking, !replaced);
    }

    public State state() {
        return undone != null ? State.UNDONE : latest ? State.LOADED : State.REPLACED;
    }
}
