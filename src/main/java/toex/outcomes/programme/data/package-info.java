/** The SQL of this room. */
@NullMarked
package toex.outcomes.programme.data;

import org.jspecify.annotations.NullMarked;
