/** The SQL of this room. */
@NullMarked
package toex.outcomes.organisation.data;

import org.jspecify.annotations.NullMarked;
