/** Regions, forces and partner organisations, by date. */
@NullMarked
package toex.outcomes.organisation;

import org.jspecify.annotations.NullMarked;
