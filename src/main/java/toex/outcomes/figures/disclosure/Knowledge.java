package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an outsider can be sure of: equations and lower bounds over unknown whole numbers that are 0 or more.
 *
 * @param unknowns how many there are
 */
record Knowledge(int unknowns, List<Fact> facts) {

    /**
     * The sum of the unknowns in {@code plus}, less those in {@code minus}, is {@code value}, or at least that.
     *
     * @param plus no unknown twice
     */
    record Fact(int[] plus, int[] minus, long value, boolean exact) {

        static Fact equal(int[] unknowns, long value) {
            return new Fact(unknowns, new int[0], value, true);
        }

        static Fact atLeast(int[] unknowns, long value) {
            return new Fact(unknowns, new int[0], value, false);
        }

        static Fact same(int[] one, int[] other) {
            return new Fact(one, other, 0, true);
        }

        boolean holds(long[] world) {
            long sum = sum(plus, world) - sum(minus, world);
            return exact ? sum == value : sum >= value;
        }
    }

    Knowledge {
        facts = List.copyOf(facts);
    }

    Knowledge with(List<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Knowledge(unknowns, all);
    }

    /** Whether these numbers agree with all that is known. */
    boolean allows(long[] world) {
        return Arrays.stream(world).allMatch(value -> value >= 0)
                && facts.stream().allMatch(fact -> fact.holds(world));
    }

    static long sum(int[] unknowns, long[] world) {
        long sum = 0;
        for (int unknown : unknowns) {
            sum += world[unknown];
        }
        return sum;
    }
}
