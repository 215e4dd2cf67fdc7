package toex.outcomes.performance;

/**
 * A threat type, a strand or a disruption level.
 *
 * @param code as in files: {@code county-lines}
 * @param label for people
 * @param help what it means here, may be empty
 * @param inUse whether new records may have it
 */
public record Category(String code, String label, String help, boolean inUse) {}
