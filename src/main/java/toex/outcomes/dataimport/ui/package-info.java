/** The pages that take files in, say what they hold and list what was loaded. */
@NullMarked
package toex.outcomes.dataimport.ui;

import org.jspecify.annotations.NullMarked;
