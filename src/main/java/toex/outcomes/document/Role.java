package toex.outcomes.document;

import toex.outcomes.drawing.Typeface;

/** What a piece of text is for, and so how it is set: size in proportion to the body text, line height to the size. */
enum Role {
    CLAIM(Typeface.SERIF, Typeface.SERIF_SEMIBOLD, 2.75, 1.16, true, true),
    KICKER(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 0.9, 1.35, false, false),
    HEADING_1(Typeface.SERIF, Typeface.SERIF_SEMIBOLD, 2.75, 1.16, true, true),
    HEADING_2(Typeface.SERIF_SEMIBOLD, Typeface.SERIF_SEMIBOLD, 2.0, 1.18, true, true),
    HEADING_3(Typeface.SERIF_SEMIBOLD, Typeface.SERIF_SEMIBOLD, 1.35, 1.22, true, true),
    HEADING_4(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 1.05, 1.3, true, false),
    LEAD(Typeface.SANS, Typeface.SANS_SEMIBOLD, 1.2, 1.4, true, false),
    BODY(Typeface.SANS, Typeface.SANS_SEMIBOLD, 1, 1.42, false, false),
    STRONG(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 1, 1.42, false, false),
    NOTE(Typeface.SANS, Typeface.SANS_SEMIBOLD, 0.86, 1.36, false, false),
    FIGURE(Typeface.SERIF_SEMIBOLD, Typeface.SERIF_SEMIBOLD, 2.7, 1.08, false, true),
    LABEL(Typeface.SANS, Typeface.SANS_SEMIBOLD, 0.95, 1.3, false, false),
    QUOTE(Typeface.SERIF, Typeface.SERIF_SEMIBOLD, 1.5, 1.36, false, true),
    LINE(Typeface.SANS, Typeface.SANS_SEMIBOLD, 1, 1.29, false, false),
    CELL(Typeface.SANS, Typeface.SANS_SEMIBOLD, 0.92, 1.32, false, false),
    CELL_HEAD(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 0.86, 1.3, false, false),
    MARKING(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 0.86, 1.2, false, false);

    final Typeface face;
    final Typeface strong;
    final double size;
    final double leading;
    final boolean balanced;
    final boolean display;

    Role(Typeface face, Typeface strong, double size, double leading, boolean balanced, boolean display) {
        this.face = face;
        this.strong = strong;
        this.size = size;
        this.leading = leading;
        this.balanced = balanced;
        this.display = display;
    }
}
