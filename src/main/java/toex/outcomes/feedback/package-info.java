/** What forces say: the form, its moderation and the quotations that may be shown. */
@NullMarked
package toex.outcomes.feedback;

import org.jspecify.annotations.NullMarked;
