package toex.outcomes.performance;

import java.util.Set;

/**
 * Which records somebody may see: those whose import has one of these markings.
 *
 * @param markings as the database numbers them
 */
public record Sight(Set<Integer> markings) {
    public Sight {
        markings = Set.copyOf(markings);
        if (markings.isEmpty()) {
            throw new IllegalArgumentException("What is OFFICIAL is seen by everybody who may ask.");
        }
    }
}
