/** How the programme works: the steps of the process and the timeline. */
@NullMarked
package toex.outcomes.programme;

import org.jspecify.annotations.NullMarked;
