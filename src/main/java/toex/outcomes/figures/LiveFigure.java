package toex.outcomes.figures;

/**
 * A figure that words of people can name, so that it always stands there as it is in the data.
 *
 * @param key stands in the words as {@code {{figure:key}}}
 * @param label what it is, for whoever chooses it
 */
public record LiveFigure(String key, String label, Figure figure) {

    /** How a token begins. */
    public static final String BEGIN = "{{figure:";

    /** As it is written in the words. */
    public String token() {
        return BEGIN + key + "}}";
    }

    /** As people read it. */
    public String text() {
        return figure.text();
    }
}
