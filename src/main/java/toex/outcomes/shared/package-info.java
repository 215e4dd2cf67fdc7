/** The words every room uses: periods, regions, markings and how they are written. */
@NullMarked
package toex.outcomes.shared;

import org.jspecify.annotations.NullMarked;
