/** The page on which release tables are looked at, handed out and recorded. */
@NullMarked
package toex.outcomes.releases.ui;

import org.jspecify.annotations.NullMarked;
