/** Figures on screen: as a card, in a sentence, in a table, and the door to their source. */
@NullMarked
@NamedInterface("ui")
package toex.outcomes.figures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
