package toex.outcomes.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a measure, and since when.
 *
 * @param owner who answers for it
 * @param source where its records come from
 * @param target what is said of its targets, may be empty
 * @param targets what it should come to
 * @param to the last day on which it said this, null for the wording of today
 * @param version counts the changes, from 0
 */
public record Wording(
        String name,
        String definition,
        String caveat,
        Direction direction,
        String owner,
        String source,
        String target,
        Targets targets,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {

    /** Whether more is better. */
    public enum Direction {
        MORE,
        LESS,
        NEITHER
    }

    /** Whether it says the same, whenever. */
    boolean saysWhat(Wording other) {
        return name.equals(other.name)
                && definition.equals(other.definition)
                && caveat.equals(other.caveat)
                && direction == other.direction
                && owner.equals(other.owner)
                && source.equals(other.source)
                && target.equals(other.target)
                && targets.equals(other.targets);
    }
}
