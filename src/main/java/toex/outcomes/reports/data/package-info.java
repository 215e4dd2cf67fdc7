/** Editions in the database. */
@NullMarked
package toex.outcomes.reports.data;

import org.jspecify.annotations.NullMarked;
