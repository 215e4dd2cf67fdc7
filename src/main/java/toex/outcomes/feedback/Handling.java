package toex.outcomes.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after a submission, and how.
 *
 * @param assignedTo account name, null for nobody
 * @param setAside why nothing of it is quoted, null where that has not been decided
 * @param redacted whether words were removed from it
 * @param version of the row, for optimistic locking
 */
public record Handling(
        @Nullable String assignedTo, @Nullable String setAside, boolean redacted, int version) {}
