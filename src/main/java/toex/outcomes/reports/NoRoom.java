package toex.outcomes.reports;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import toex.outcomes.shared.Refusal;

/** Tells a database that has no room left from every other fault. */
final class NoRoom {

    /** MariaDB's numbers: an error writing a file, disk full, an error on write, a table that is full. */
    private static final Set<Integer> CODES = Set.of(3, 1021, 1026, 1114);

    private NoRoom() {}

    /** A refusal that says what to do where the disk is full; empty for another fault. */
    static Optional<Refusal> of(DataAccessException fault) {
        return Stream.iterate((Throwable) fault, each -> each != null, Throwable::getCause)
                .filter(each -> each instanceof SQLException sql && CODES.contains(sql.getErrorCode()))
                .findFirst()
                .map(full -> new Refusal(Wording.of("no-room"), fault));
    }
}
