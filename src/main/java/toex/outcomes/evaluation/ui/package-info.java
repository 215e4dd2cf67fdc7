/** The page of the benefits. */
@NullMarked
package toex.outcomes.evaluation.ui;

import org.jspecify.annotations.NullMarked;
