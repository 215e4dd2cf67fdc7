package toex.outcomes.dataimport;

import java.util.List;
import toex.outcomes.performance.Differences;

/**
 * What a file holds and what loading it would change. Nothing is loaded where a row is rejected.
 *
 * @param sha256 fingerprint of the file, 64 hexadecimal digits
 * @param read rows without the header and empty ones
 * @param rejected rows that can't be loaded
 * @param reasons the first reasons for that; all are in the file of rejected rows
 * @param absentForces short names of the forces that have no record in the file, by name
 */
public record CheckingReport(
        String fileName,
        String sha256,
        ImportFormat format,
        long read,
        Differences differences,
        long rejected,
        List<Rejection> reasons,
        List<String> absentForces) {

    public CheckingReport {
        reasons = List.copyOf(reasons);
        absentForces = List.copyOf(absentForces);
    }

    /** What deserves a second look, in sentences; nothing of it keeps the file out. */
    public List<String> warnings() {
        return Warnings.of(this);
    }

    /** Whether every row can be loaded. */
    public boolean isSound() {
        return rejected == 0;
    }
}
