package toex.outcomes.reports.data;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/** Tells a database that has no room left from every other fault. */
public final class DiskSpace {

    /** MariaDB's numbers: an error writing a file, disk full, an error on write, a table that is full. */
    private static final Set<Integer> CODES = Set.of(3, 1021, 1026, 1114);

    private DiskSpace() {}

    /** Whether the fault came from a full disk. */
    public static boolean isUsedUp(DataAccessException fault) {
        return Stream.<Throwable>iterate(fault, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
    }
}
