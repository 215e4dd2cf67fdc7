package toex.outcomes.feedback;

import java.util.Locale;

/**
 * By what somebody comes back to a form that was begun, on any machine and without an account. Only its fingerprint is
 * kept.
 *
 * @param text as it is written down: KX7M-9QPX-4TRB
 */
public record ReturnCode(String text) {

    private static final int LETTERS = 12;

    public ReturnCode {
        String plain = text.length() > 100 ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        text = plain.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A new one that nobody can guess. */
    static ReturnCode make() {
        return new ReturnCode(Secrets.letters(LETTERS));
    }

    /** What is kept of it. */
    public String fingerprint() {
        return Secrets.fingerprint(text);
    }

    @Override
    public String toString() {
        return "return code (a secret)";
    }
}
