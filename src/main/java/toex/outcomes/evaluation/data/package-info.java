/** The SQL of this room. */
@NullMarked
package toex.outcomes.evaluation.data;

import org.jspecify.annotations.NullMarked;
