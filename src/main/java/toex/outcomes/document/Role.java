package toex.outcomes.document;

import toex.outcomes.drawing.Typeface;

/** What a piece of text is for, and so how it is set: size in proportion to the body text, line height to the size. */
enum Role {
    CLAIM(Typeface.SERIF, Typeface.SERIF_SEMIBOLD, 2.75, 1.16, true),
    KICKER(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 0.9, 1.35, false),
    HEADING_1(Typeface.SERIF, Typeface.SERIF_SEMIBOLD, 2.75, 1.16, true),
    HEADING_2(Typeface.SERIF_SEMIBOLD, Typeface.SERIF_SEMIBOLD, 2.0, 1.18, true),
    HEADING_3(Typeface.SERIF_SEMIBOLD, Typeface.SERIF_SEMIBOLD, 1.35, 1.22, true),
    HEADING_4(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 1.05, 1.3, true),
    LEAD(Typeface.SANS, Typeface.SANS_SEMIBOLD, 1.2, 1.4, false),
    BODY(Typeface.SANS, Typeface.SANS_SEMIBOLD, 1, 1.42, false),
    STRONG(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 1, 1.42, false),
    NOTE(Typeface.SANS, Typeface.SANS_SEMIBOLD, 0.86, 1.36, false),
    FIGURE(Typeface.SERIF_SEMIBOLD, Typeface.SERIF_SEMIBOLD, 2.7, 1.08, false),
    LABEL(Typeface.SANS, Typeface.SANS_SEMIBOLD, 0.95, 1.3, false),
    QUOTE(Typeface.SERIF, Typeface.SERIF_SEMIBOLD, 1.5, 1.36, false),
    CELL(Typeface.SANS, Typeface.SANS_SEMIBOLD, 0.92, 1.32, false),
    CELL_HEAD(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 0.86, 1.3, false),
    MARKING(Typeface.SANS_SEMIBOLD, Typeface.SANS_SEMIBOLD, 0.86, 1.2, false);

    final Typeface face;
    final Typeface strong;
    final double size;
    final double leading;
    final boolean balanced;

    Role(Typeface face, Typeface strong, double size, double leading, boolean balanced) {
        this.face = face;
        this.strong = strong;
        this.size = size;
        this.leading = leading;
        this.balanced = balanced;
    }
}
