package toex.outcomes.reports;

import java.time.Instant;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Audience;

/**
 * A report in the list of those that are being written.
 *
 * @param name in addresses
 * @param title with period and region
 * @param changed when something was saved in it last, and by whom
 */
public record DraftSummary(
        String name, String title, Audience audience, State state, Instant changed, String changedBy) {}
