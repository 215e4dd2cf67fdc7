package toex.outcomes.feedback;

import org.jspecify.annotations.Nullable;

/**
 * A submission as those see it who decide what is published.
 *
 * @param force its short name
 * @param extract what is on its way to the wall or there already, null where nothing has been chosen
 * @param standing what has become of it
 */
public record InboxItem(
        Submission submission, String force, @Nullable Extract extract, Standing standing) {}
