package toex.outcomes.performance;

import java.util.Iterator;
import java.util.function.Consumer;
import toex.outcomes.shared.Marking;

/**
 * Takes the rows of one file in: stages them beside the records, says what they would change, and changes it. All in the
 * caller's transaction, which holds the records and their month table together.
 */
public interface Intake<T> {

    /** Puts the rows aside, for this transaction only. Reads them once, and as the database takes them. */
    void stage(Iterator<T> rows);

    /**
     * What the staged rows would change. Rows that repeat an earlier one word for word are dropped.
     *
     * @param marking of the file
     */
    Differences compare(Marking marking);

    /**
     * Each row that can't be merged with what is there or with the rest of the file. A file says nothing of a record that
     * is marked higher, or that whoever loads it may not see.
     */
    void clashes(Marking marking, Consumer<Clash> each);

    /**
     * Adds and amends what the staged rows say, and counts it into the months.
     *
     * @param sha256 fingerprint of the file, 64 hexadecimal digits
     * @return the import's id
     */
    long merge(String fileName, String sha256, Marking marking);

    /** Drops the staged rows. They don't outlive the database connection anyway. */
    void discard();

    /**
     * A row that is sound by itself and wrong beside another row or a record.
     *
     * @param line of the file, from 1
     * @param right what would be right, as a sentence
     */
    record Clash(long line, String column, String value, String right) {}
}
