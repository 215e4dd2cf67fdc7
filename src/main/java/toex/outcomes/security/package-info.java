/** Accounts, roles and sign-in: who may see and do what. */
@NullMarked
package toex.outcomes.security;

import org.jspecify.annotations.NullMarked;
