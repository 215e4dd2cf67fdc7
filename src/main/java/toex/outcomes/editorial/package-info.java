/** The one workflow by which anything is approved and published. */
@NullMarked
package toex.outcomes.editorial;

import org.jspecify.annotations.NullMarked;
