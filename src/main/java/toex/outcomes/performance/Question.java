package toex.outcomes.performance;

import java.util.List;
import toex.outcomes.figures.Dimension;

/**
 * What is asked of the records: how many there are in the selection, for each member of up to two dimensions.
 *
 * @param by none for one count of each kind, one, or two that differ
 */
public record Question(Selection selection, List<Dimension> by) {

    public Question {
        by = List.copyOf(by);
        if (by.size() > 2 || by.size() == 2 && by.getFirst() == by.getLast()) {
            throw new IllegalArgumentException(
                    "Records are counted by two different dimensions at most, not " + by + ".");
        }
    }

    /** One count of each kind. */
    static Question of(Selection selection) {
        return new Question(selection, List.of());
    }

    static Question of(Selection selection, Dimension by) {
        return new Question(selection, List.of(by));
    }
}
