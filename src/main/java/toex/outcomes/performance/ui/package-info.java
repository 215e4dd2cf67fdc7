/** The page of the figures counted from records. */
@NullMarked
package toex.outcomes.performance.ui;

import org.jspecify.annotations.NullMarked;
