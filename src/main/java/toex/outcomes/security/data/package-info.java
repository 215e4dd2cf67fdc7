/** Accounts and one-time links in the database. */
@NullMarked
package toex.outcomes.security.data;

import org.jspecify.annotations.NullMarked;
