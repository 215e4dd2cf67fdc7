/** The search that opens over every page. */
@NullMarked
@NamedInterface("ui")
package toex.outcomes.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
