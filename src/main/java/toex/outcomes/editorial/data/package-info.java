/** Items, their manuscripts, comments and steps in the database. */
@NullMarked
package toex.outcomes.editorial.data;

import org.jspecify.annotations.NullMarked;
