/** Outcome records of the programme and the figures counted from them. */
@NullMarked
package toex.outcomes.performance;

import org.jspecify.annotations.NullMarked;
