package toex.outcomes.feedback;

import java.util.Optional;

/**
 * Which submissions somebody looks at; empty parts leave all.
 *
 * @param region its code
 * @param force its code
 * @param threat code of the job's threat type
 * @param assigned account name of whom it is assigned to, {@value #NOBODY} for nobody
 * @param olderThan days that it has lain there at least
 * @param text that it holds in any of its words, or its reference or job
 */
public record InboxFilter(
        Optional<Standing> state,
        String region,
        String force,
        String threat,
        String assigned,
        int olderThan,
        String text) {

    public static final String NOBODY = "nobody";

    public static final InboxFilter ALL = new InboxFilter(Optional.empty(), "", "", "", "", 0, "");

    private static final int LONGEST_TEXT = 200;

    public InboxFilter {
        text = text.strip().substring(0, Math.min(LONGEST_TEXT, text.strip().length()));
    }
}
