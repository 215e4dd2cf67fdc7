package toex.outcomes.shared.ui;

import toex.outcomes.shared.Scope;

/**
 * A page about the chosen period and region. The frame offers the choice above it, reads the choice from the address,
 * and has the page show it: once the page is opened, and whenever the choice changes.
 */
public interface Scoped {

    /** Shows the figures of the scope in place of those shown before. */
    void show(Scope scope);

    /** Whether the frame offers the choice of a region; a page that is about one region of its own does without. */
    default boolean offersRegion() {
        return true;
    }
}
