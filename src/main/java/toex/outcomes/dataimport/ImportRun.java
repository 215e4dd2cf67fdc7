package toex.outcomes.dataimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;

/**
 * An attempt to load a file, and what came of it.
 *
 * @param sha256 fingerprint of the file, 64 hexadecimal digits
 * @param format {@link ImportFormat#code()}, empty where the file was not understood
 * @param who the account's name
 * @param marking of the file
 * @param reason why nothing was loaded, as a sentence; empty where there is none
 * @param importId the import in the records, null unless loaded
 */
public record ImportRun(
        long id,
        String fileName,
        String sha256,
        String format,
        String who,
        ImportState state,
        Instant started,
        Counts counts,
        Marking marking,
        String reason,
        @Nullable Long importId) {

    /** Rows of the file. */
    public record Counts(long read, long added, long amended, long unchanged, long repeated, long rejected) {

        static Counts of(CheckingReport report) {
            return new Counts(
                    report.read(),
                    report.differences().added(),
                    report.differences().amended(),
                    report.differences().unchanged(),
                    report.differences().repeats().count(),
                    report.rejected());
        }
    }
}
