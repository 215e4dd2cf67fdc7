/** The page that makes, shows and hands out reports. */
@NullMarked
package toex.outcomes.reports.ui;

import org.jspecify.annotations.NullMarked;
