package toex.outcomes.dataimport;

import org.jspecify.annotations.Nullable;
import toex.outcomes.performance.Covers;
import toex.outcomes.shared.Marking;

/**
 * What whoever loads a file says of it.
 *
 * @param marking of the file, and so of its records
 * @param covers what it is complete for; null where nobody said so
 */
public record Told(Marking marking, @Nullable Covers covers) {

    /** OFFICIAL, and nothing said of what it is complete for. */
    public static final Told NOTHING = new Told(Marking.OFFICIAL, null);
}
