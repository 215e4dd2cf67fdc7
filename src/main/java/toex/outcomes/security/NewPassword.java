package toex.outcomes.security;

import java.nio.charset.StandardCharsets;
import toex.outcomes.shared.Refusal;

/**
 * A password that somebody has chosen: at least 12 characters, whatever they are. It is never printed.
 *
 * @throws Refusal where it is too short or too long to be kept safely
 */
public record NewPassword(String text) {

    private static final int SHORTEST = 12;
    /** bcrypt reads no more than this. */
    private static final int LONGEST_IN_BYTES = 72;

    public NewPassword {
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new Refusal("Choose a password of at least 12 characters. Three or four words are easy to remember.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new Refusal("Choose a password of at most 72 characters.");
        }
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
