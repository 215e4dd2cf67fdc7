/** What pages are made of: their headings and sections, links, and the period and region in their addresses. */
@NullMarked
@NamedInterface("ui")
package toex.outcomes.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
