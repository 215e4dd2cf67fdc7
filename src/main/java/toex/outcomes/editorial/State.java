package toex.outcomes.editorial;

import java.util.Set;

/** Where something that is to be published stands. */
public enum State {
    /** Being written. */
    DRAFT,
    /** Submitted; somebody else has to look at it. */
    IN_REVIEW,
    /** A second person has agreed to it. */
    APPROVED,
    /** To be seen; from now on never edited. */
    PUBLISHED,
    /** Taken back; never to be seen again. */
    WITHDRAWN;

    /** Whether the workflow allows to go from here to there. */
    public boolean mayBecome(State next) {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, WITHDRAWN).contains(next);
            case IN_REVIEW -> Set.of(DRAFT, APPROVED, WITHDRAWN).contains(next);
            case APPROVED -> Set.of(DRAFT, PUBLISHED, WITHDRAWN).contains(next);
            case PUBLISHED -> next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
