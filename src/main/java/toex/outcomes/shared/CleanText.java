package toex.outcomes.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text that a person typed, without what nobody sees: control and formatting characters such as those of no width or
 * those that turn the direction of writing, which could make a text look like another one.
 */
public final class CleanText {

    /** But a joiner between two parts of one emoji, which the group holds: without it they would be two. */
    private static final Pattern UNSEEN = Pattern.compile(
            "([\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\uFE0F]\\u200D(?=\\p{IsExtended_Pictographic}))"
                    + "|[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");

    private static final Pattern SPACES = Pattern.compile("[\\h\\t\\x0B\\f]+");

    private CleanText() {}

    /** On one line: every run of spaces and line breaks is one space. */
    public static String line(String typed) {
        return paragraphs(typed).replaceAll("\\s+", " ");
    }

    /** With its line breaks, of which no more than two follow each other. */
    public static String paragraphs(String typed) {
        String lines = typed.replaceAll("\\r\\n?|\\u2028|\\u2029|\\u0085", "\n");
        String spaced = SPACES.matcher(lines).replaceAll(" ");
        String seen = UNSEEN.matcher(spaced).replaceAll("$1");
        return Normalizer.normalize(seen, Normalizer.Form.NFC)
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
