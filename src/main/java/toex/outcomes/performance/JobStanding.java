package toex.outcomes.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a supported job of a force stands.
 *
 * @param operation its name, empty where it has none
 * @param stage the last one that it reached, null where none is recorded
 * @param since the day on which it reached the stage, or else the day of its record
 */
public record JobStanding(
        String reference, String operation, @Nullable Stage stage, LocalDate since) {}
