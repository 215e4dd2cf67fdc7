/** The home page: the programme on one page. */
@NullMarked
package toex.outcomes.briefing;

import org.jspecify.annotations.NullMarked;
