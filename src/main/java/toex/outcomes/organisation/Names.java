package toex.outcomes.organisation;

import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;

/** Names as an administrator typed them. */
final class Names {

    private Names() {}

    /** On one line, refused where it is empty or too long. */
    static String checked(String typed, int longest, String what) {
        String name = CleanText.line(typed);
        if (name.isEmpty()) {
            throw new Refusal(what + " is missing. Type it.");
        }
        return limited(name, longest, what);
    }

    /** As {@link #checked}, for what may be empty. */
    static String optional(String typed, int longest, String what) {
        return limited(CleanText.line(typed), longest, what);
    }

    private static String limited(String name, int longest, String what) {
        if (name.length() > longest) {
            throw new Refusal("%s has %d characters. Shorten it to %d.".formatted(what, name.length(), longest));
        }
        return name;
    }
}
