/** The SQL of this room. */
@NullMarked
package toex.outcomes.dataimport.data;

import org.jspecify.annotations.NullMarked;
