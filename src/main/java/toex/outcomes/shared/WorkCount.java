package toex.outcomes.shared;

/** How much waits for somebody on a page of the work to do, to be said beside its link. Features offer beans. */
public interface WorkCount {

    /** Path of the page, without a leading slash: {@code content}. */
    String path();

    /** How much waits; asked only where whoever is signed in may open the page. */
    int waiting();
}
