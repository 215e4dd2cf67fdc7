/** How values are written into the database and read from it, the same in every room. */
@NullMarked
@NamedInterface("data")
package toex.outcomes.shared.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
