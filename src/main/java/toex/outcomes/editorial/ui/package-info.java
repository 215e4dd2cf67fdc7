/** Editing on the page: fields that save what is typed, comments, steps, and the list of all content. */
@NullMarked
@NamedInterface("ui")
package toex.outcomes.editorial.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
