package toex.outcomes.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a section.
 *
 * @param section its name
 * @param settledBy account name of who saw to it, null while it is open
 */
public record Comment(
        long id,
        String section,
        String text,
        String author,
        Instant at,
        @Nullable String settledBy) {

    static final int LONGEST = 2000;
}
