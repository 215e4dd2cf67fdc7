/** Outcome reports: templates, the frozen snapshot and the PDF made from it. */
@NullMarked
package toex.outcomes.reports;

import org.jspecify.annotations.NullMarked;
