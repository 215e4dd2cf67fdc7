/** The map of the regional teams and the pages of the regions. */
@NullMarked
package toex.outcomes.regions;

import org.jspecify.annotations.NullMarked;
