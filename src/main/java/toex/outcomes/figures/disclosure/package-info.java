/** Disclosure control: which cells of the release tables an audience outside may not see. Knows numbers, not the database. */
@NullMarked
@NamedInterface("disclosure")
package toex.outcomes.figures.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
