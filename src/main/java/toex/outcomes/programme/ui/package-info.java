/** The page that says how the programme works. */
@NullMarked
package toex.outcomes.programme.ui;

import org.jspecify.annotations.NullMarked;
