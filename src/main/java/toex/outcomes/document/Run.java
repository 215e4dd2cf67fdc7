package toex.outcomes.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;

/**
 * A stretch of words set in one way.
 *
 * @param words normalised to NFC, so that an accent and its letter are one character
 * @param kind how they are set
 * @param address where a click leads, null for words that are no link
 * @param figure the one that the words give, null where they give none
 */
public record Run(
        String words,
        Kind kind,
        @Nullable String address,
        @Nullable Figure figure) {

    /** FIGURE words stay on one line; UNDERLAID ones carry the speaker's own emphasis. */
    public enum Kind {
        PLAIN,
        STRONG,
        ITALIC,
        FIGURE,
        UNDERLAID
    }

    public Run {
        words = Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** Words that give no figure. */
    public Run(String words, Kind kind, @Nullable String address) {
        this(words, kind, address, null);
    }
}
