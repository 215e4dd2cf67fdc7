/** Finds anything in the portal. */
@NullMarked
package toex.outcomes.search;

import org.jspecify.annotations.NullMarked;
