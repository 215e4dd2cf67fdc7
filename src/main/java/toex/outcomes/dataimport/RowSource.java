package toex.outcomes.dataimport;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;

/** The rows of a file, one after the other, the header among them. It holds no more than one row in memory. */
interface RowSource extends AutoCloseable {

    /** Longest cell that is read, in characters. No column needs more. */
    int LONGEST_CELL = 8_192;

    /** Most cells of a row that are read. */
    int MOST_CELLS = 64;

    /**
     * The next row, null after the last one.
     *
     * @throws Refusal where the file can't be read on
     */
    @Nullable
    SourceRow next();

    /** How much of the file has been read, from 0 to 1. */
    double fraction();

    @Override
    void close();
}
