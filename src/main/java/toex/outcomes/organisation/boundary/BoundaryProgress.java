package toex.outcomes.organisation.boundary;

/** Hears how far the work on a boundary file is, on the thread that works. */
@FunctionalInterface
public interface BoundaryProgress {

    /** What is done, one after the other. */
    enum Step {
        READING,
        CHECKING,
        SIMPLIFYING
    }

    /** A step begins. */
    void at(Step step);
}
