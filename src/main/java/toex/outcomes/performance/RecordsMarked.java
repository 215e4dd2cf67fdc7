package toex.outcomes.performance;

/**
 * Published in the transaction in which records may have come to a higher marking: an import was marked anew, or has brought
 * or amended them.
 */
public record RecordsMarked(long importId) {}
