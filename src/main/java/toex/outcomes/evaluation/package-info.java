/** The published economic evaluation: the headline benefit and the impact measures. */
@NullMarked
package toex.outcomes.evaluation;

import org.jspecify.annotations.NullMarked;
