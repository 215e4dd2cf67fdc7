/** The releases so far, cell by cell. */
@NullMarked
package toex.outcomes.releases.data;

import org.jspecify.annotations.NullMarked;
