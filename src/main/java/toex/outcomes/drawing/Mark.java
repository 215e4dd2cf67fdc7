package toex.outcomes.drawing;

import java.awt.RenderingHints;
import org.jspecify.annotations.Nullable;

/**
 * What the shapes that follow stand for. Sent along with the drawing as a rendering hint: a medium that has tooltips or
 * links reads it, any other ignores it.
 *
 * @param code of the group
 * @param words what a reader who points at it should learn: "July 2022: 14"
 * @param behind whether it only lies behind another mark of the same group: it answers to the pointer, not to the keyboard
 * @param within code of the group that it is a part of, empty for none: the keyboard comes to it from there
 */
record Mark(String code, String words, boolean behind, String within) {

    /** The value is a mark, or {@link #NONE} for what stands for nothing in particular. */
    static final RenderingHints.Key KEY = new RenderingHints.Key(7_014_201) {
        @Override
        public boolean isCompatibleValue(@Nullable Object value) {
            return value instanceof Mark;
        }
    };

    /** Of a group that is part of no other. */
    Mark(String code, String words, boolean behind) {
        this(code, words, behind, "");
    }

    static final Mark NONE = new Mark("", "", false, "");
}
