/** The SQL of this room. */
@NullMarked
package toex.outcomes.casestudies.data;

import org.jspecify.annotations.NullMarked;
