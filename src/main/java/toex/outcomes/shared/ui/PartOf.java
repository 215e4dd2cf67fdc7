package toex.outcomes.shared.ui;

/** A page that belongs to another one of the menu, although its address does not say so. */
public interface PartOf {

    /** Path of the page in the menu, without a leading slash: {@code teams}. */
    String partOf();
}
