/** Charts and maps drawn once onto a Graphics2D, for screen and print alike. */
@NullMarked
package toex.outcomes.drawing;

import org.jspecify.annotations.NullMarked;
