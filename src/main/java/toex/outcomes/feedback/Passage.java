package toex.outcomes.feedback;

import java.util.Locale;

/** What a force says in its own words; only the sentence may be quoted. */
public enum Passage {
    ASKED(2000),
    DELIVERED(2000),
    /** What has come of it so far. */
    OUTCOME(2000),
    /** What would have been better. */
    BETTER(2000),
    /** The words that may be quoted, their emphasis between double asterisks. */
    SENTENCE(1000);

    private final int longest;

    Passage(int longest) {
        this.longest = longest;
    }

    /** How many characters are kept at most. */
    public int longest() {
        return longest;
    }

    /** Its name in the database. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
