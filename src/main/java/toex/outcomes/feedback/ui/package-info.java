/** The force's form, the inbox and the wall of quotations; for other rooms, how a quotation looks. */
@NullMarked
@NamedInterface("ui")
package toex.outcomes.feedback.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
