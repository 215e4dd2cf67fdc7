/** Sign-in, one's own password, and the administrator's list of accounts. */
@NullMarked
package toex.outcomes.security.ui;

import org.jspecify.annotations.NullMarked;
