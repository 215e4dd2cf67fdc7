/** The append-only trail of who did what. */
@NullMarked
package toex.outcomes.audit;

import org.jspecify.annotations.NullMarked;
