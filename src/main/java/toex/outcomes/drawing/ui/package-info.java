/** Drawings on a page: with their finding as the title, their table and the door to their source. */
@NullMarked
@NamedInterface("ui")
package toex.outcomes.drawing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
