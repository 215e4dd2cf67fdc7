/** The frame around every page: navigation, banner, marking and error pages. */
@NullMarked
package toex.outcomes.shell;

import org.jspecify.annotations.NullMarked;
