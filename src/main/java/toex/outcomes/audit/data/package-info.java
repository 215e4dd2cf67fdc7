/** The trail in the database, which this code can only add to. */
@NullMarked
package toex.outcomes.audit.data;

import org.jspecify.annotations.NullMarked;
