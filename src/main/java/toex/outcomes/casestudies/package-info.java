/** Case studies: what an operation did, told as a story. */
@NullMarked
package toex.outcomes.casestudies;

import org.jspecify.annotations.NullMarked;
