package toex.outcomes.performance;

import java.util.List;

/**
 * What the staged rows of a file would change.
 *
 * @param added rows with a new reference
 * @param amended rows whose reference is known and that differ from the record
 * @param unchanged rows that say what the record says
 * @param repeats rows that an earlier row of the file says word for word, and that count once
 * @param amendments the first of the amended rows
 * @param jumps months that the rows change and that differ much from those before
 */
public record Differences(
        long added, long amended, long unchanged, Repeats repeats, List<Amendment> amendments, List<Jump> jumps) {

    public Differences {
        amendments = List.copyOf(amendments);
        jumps = List.copyOf(jumps);
    }

    public Differences withJumps(List<Jump> found) {
        return new Differences(added, amended, unchanged, repeats, amendments, found);
    }

    public boolean isEmpty() {
        return added == 0 && amended == 0;
    }

    /**
     * Rows with the reference of an earlier row.
     *
     * @param count of all of them
     * @param first the first ones
     */
    public record Repeats(long count, List<Repeat> first) {
        public Repeats {
            first = List.copyOf(first);
        }
    }

    /** A row of the file and the earlier one, as line numbers from 1. */
    public record Repeat(long line, String reference, long earlierLine) {}
}
