/** The administrator's pages about organisations. */
@NullMarked
package toex.outcomes.organisation.ui;

import org.jspecify.annotations.NullMarked;
