/** The list of case studies and the page of each. */
@NullMarked
package toex.outcomes.casestudies.ui;

import org.jspecify.annotations.NullMarked;
