/** The force's form, the inbox and the wall of quotations. */
@NullMarked
package toex.outcomes.feedback.ui;

import org.jspecify.annotations.NullMarked;
