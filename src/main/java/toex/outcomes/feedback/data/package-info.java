/** Submissions and quotations in the database. */
@NullMarked
package toex.outcomes.feedback.data;

import org.jspecify.annotations.NullMarked;
