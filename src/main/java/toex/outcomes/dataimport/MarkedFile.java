package toex.outcomes.dataimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;

/**
 * A file that was loaded, and how it is marked.
 *
 * @param id of the attempt that loaded it, or of the series
 * @param importId in the records; null for published figures
 */
public record MarkedFile(long id, @Nullable Long importId, String fileName, Instant loaded, Marking marking) {

    static MarkedFile of(ImportRun run) {
        return new MarkedFile(run.id(), run.importId(), run.fileName(), run.started(), run.marking());
    }

    static MarkedFile of(ContextSeries series) {
        return new MarkedFile(series.id(), null, series.fileName(), series.loaded(), series.marking());
    }

    /** Whether it is the same file, however it is marked. */
    boolean isSame(MarkedFile other) {
        return id == other.id && (importId == null) == (other.importId == null);
    }

    /** Its name, where the trail's readers, who need no clearance, may know it. */
    String nameInTrail(Marking highest) {
        return nameInTrail(fileName, highest, importId == null ? "series " + id : "import " + id);
    }

    static String nameInTrail(String fileName, Marking marking, String otherwise) {
        return marking.isUnrestricted() ? fileName : otherwise;
    }
}
