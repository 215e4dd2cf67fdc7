package toex.outcomes.drawing;

import java.awt.RenderingHints;
import org.jspecify.annotations.Nullable;

/**
 * The ground that the next text keeps free around its letters, where the medium can do so: on a map, text lies on lines.
 * Sent along with the drawing as a rendering hint, as a {@link Mark} is.
 *
 * @param ink of the ground, null for none
 */
record Halo(@Nullable Ink ink) {

    static final RenderingHints.Key KEY = new RenderingHints.Key(7_014_203) {
        @Override
        public boolean isCompatibleValue(@Nullable Object value) {
            return value instanceof Halo;
        }
    };

    static final Halo NONE = new Halo(null);
}
