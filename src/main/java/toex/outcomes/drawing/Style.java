package toex.outcomes.drawing;

/**
 * How a drawing is dressed for its medium.
 *
 * @param size of its text, in the units of the page: pixels on screen, points on paper
 */
public record Style(Palette palette, double size) {

    public static final Style SCREEN = new Style(Palette.LIGHT, 14);
    public static final Style SCREEN_DARK = new Style(Palette.DARK, 14);
    public static final Style PAPER = new Style(Palette.PRINT, 8.5);

    /** The same in text of another size. */
    public Style size(double size) {
        return new Style(palette, size);
    }

    /** Names and running text. */
    Lettering plain() {
        return new Lettering(Typeface.SANS, size);
    }

    /** Axes and asides. */
    Lettering small() {
        return new Lettering(Typeface.SANS, size * 0.93);
    }

    /** Values. */
    Lettering bold() {
        return new Lettering(Typeface.SANS_SEMIBOLD, size);
    }

    /** Figures that are the drawing's point. */
    Lettering large() {
        return new Lettering(Typeface.SERIF_SEMIBOLD, size * 1.7);
    }
}
