package toex.outcomes.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import toex.outcomes.figures.Group;

/** Something that a table's figures say. Each holds the numbers that it rests on, so that it can be checked against them. */
sealed interface Claim {

    /** Codes of the groups that it is about. */
    Set<String> about();

    /**
     * The later months together have clearly more, or clearly less, than as many months at the start.
     *
     * @param before sum of the first months
     * @param after sum of the last months
     * @param last the last months, which are at most half of all
     */
    record Turn(long before, long after, List<Group> last) implements Claim {
        @Override
        public Set<String> about() {
            return codes(last);
        }
    }

    /** No other month has as much. @param months one, or two that are level */
    record Peak(List<Group> months, long value) implements Claim {
        @Override
        public Set<String> about() {
            return codes(months);
        }
    }

    /** One group is well ahead of all others and has a good part of the whole. */
    record Leader(Group group, Share share) implements Claim {
        @Override
        public Set<String> about() {
            return Set.of(group.code());
        }
    }

    /** Two or three of many groups have far more of the whole than so many would have if all were equal. */
    record Few(List<Group> groups, Share share) implements Claim {
        @Override
        public Set<String> about() {
            return codes(groups);
        }
    }

    /** One group is clearly ahead, though its part of the whole is small. */
    record Most(Group group, long value) implements Claim {
        @Override
        public Set<String> about() {
            return Set.of(group.code());
        }
    }

    /** The figures support no finding. */
    record Nothing() implements Claim {
        @Override
        public Set<String> about() {
            return Set.of();
        }
    }

    private static Set<String> codes(List<Group> groups) {
        return groups.stream().map(Group::code).collect(Collectors.toUnmodifiableSet());
    }
}
