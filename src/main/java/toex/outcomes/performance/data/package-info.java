/** The SQL of this room. */
@NullMarked
package toex.outcomes.performance.data;

import org.jspecify.annotations.NullMarked;
