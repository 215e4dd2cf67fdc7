package toex.outcomes.dataimport;

/**
 * Why a row can't be loaded.
 *
 * @param line of the file, from 1
 * @param column its name; empty where it is about the row
 * @param value as it stands in the file, cut where it is long
 * @param right what would be right, as a sentence
 */
public record Rejection(long line, String column, String value, String right) {

    private static final int LONGEST = 100;

    public Rejection {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
