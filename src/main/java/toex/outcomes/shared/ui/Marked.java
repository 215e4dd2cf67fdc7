package toex.outcomes.shared.ui;

import toex.outcomes.shared.Marking;

/** A page whose content has a protective marking of its own, which the frame prints at its top and bottom. */
public interface Marked {

    /** The highest marking of what the page shows. */
    Marking marking();
}
