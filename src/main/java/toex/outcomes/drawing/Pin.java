package toex.outcomes.drawing;

import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of what follows where the reader magnifies a map. Sent along with the drawing as a rendering hint, as a
 * {@link Mark} is.
 *
 * @param point that it belongs to, where it keeps its size; null for none
 * @param whole whether it is of use on the whole map only
 */
record Pin(@Nullable Point2D point, boolean whole) {

    static final RenderingHints.Key KEY = new RenderingHints.Key(7_014_204) {
        @Override
        public boolean isCompatibleValue(@Nullable Object value) {
            return value instanceof Pin;
        }
    };

    static final Pin NONE = new Pin(null, false);
    static final Pin WHOLE = new Pin(null, true);
}
