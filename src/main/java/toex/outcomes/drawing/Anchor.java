package toex.outcomes.drawing;

import java.awt.RenderingHints;
import org.jspecify.annotations.Nullable;

/**
 * Which point of the next text stays where it is if its reader's machine sets it in another face. Sent along with the
 * drawing as a rendering hint, as a {@link Mark} is.
 */
enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    static final RenderingHints.Key KEY = new RenderingHints.Key(7_014_202) {
        @Override
        public boolean isCompatibleValue(@Nullable Object value) {
            return value instanceof Anchor;
        }
    };

    private final String word;
    private final double share;

    Anchor(String word, double share) {
        this.word = word;
        this.share = share;
    }

    /** As in SVG. */
    String word() {
        return word;
    }

    /** How much of the text lies before the point. */
    double share() {
        return share;
    }
}
