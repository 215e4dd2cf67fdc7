package toex.outcomes.performance;

import java.util.List;

/**
 * A row of a file whose reference is known and that says something else than the record does.
 *
 * @param line of the file, from 1
 * @param changes in the order of the file's columns, at least one
 */
public record Amendment(long line, String reference, List<FieldChange> changes) {

    public Amendment {
        changes = List.copyOf(changes);
    }

    /** One column, before and after; empty where nothing is recorded. */
    public record FieldChange(String column, String before, String after) {}
}
