package toex.outcomes.document;

import java.awt.Color;
import toex.outcomes.drawing.Typeface;

/**
 * How words are set.
 *
 * @param strong the face of emphasis
 * @param size in points
 * @param leading from one base line to the next, in points
 * @param balanced whether the lines are made about equally long, as in a headline
 */
record TextStyle(
        Typeface face,
        Typeface strong,
        double size,
        double leading,
        boolean balanced,
        Color colour,
        Color figure,
        Color underlay) {

    static TextStyle of(Role role, double body, Surface surface) {
        Color ink = switch (role) {
            case NOTE, LABEL, LEAD -> surface.quiet;
            case KICKER -> surface.accent;
            default -> surface.ink;
        };
        double size = role.size * body;
        return new TextStyle(
                role.face,
                role.strong,
                size,
                size * role.leading,
                role.balanced,
                ink,
                role == Role.CLAIM || role == Role.HEADING_1 ? surface.accent : ink,
                surface.underlay);
    }

    TextStyle coloured(Color other) {
        return new TextStyle(face, strong, size, leading, balanced, other, other, underlay);
    }

    /** Larger or smaller, on lines as far apart as before. */
    TextStyle scaled(double by) {
        return new TextStyle(face, strong, size * by, leading, balanced, colour, figure, underlay);
    }

    /** With lines as long as there is room, not as long as each other. */
    TextStyle ragged() {
        return new TextStyle(face, strong, size, leading, false, colour, figure, underlay);
    }

    /** Larger or smaller, lines and all. */
    TextStyle enlarged(double by) {
        return new TextStyle(face, strong, size * by, leading * by, balanced, colour, figure, underlay);
    }

    Typeface face(Run.Kind kind) {
        return switch (kind) {
            case PLAIN -> face;
            case STRONG, FIGURE, UNDERLAID -> strong;
            case ITALIC -> face == Typeface.SANS ? Typeface.SANS_ITALIC : face;
        };
    }

    Color colour(Run run) {
        return run.kind() == Run.Kind.FIGURE ? figure : run.address() != null ? Colours.ACCENT : colour;
    }
}
