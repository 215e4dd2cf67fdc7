package toex.outcomes.drawing;

import java.awt.Font;

/** A font that knows its name: Java's own looks it up in the font's file whenever it is asked, which drawing does all the time. */
final class NamedFont extends Font {

    private final String fontName;

    NamedFont(Font font) {
        this(font, font.getFontName());
    }

    private NamedFont(Font font, String fontName) {
        super(font);
        this.fontName = fontName;
    }

    @Override
    public String getFontName() {
        return fontName;
    }

    @Override
    public Font deriveFont(float size) {
        return new NamedFont(super.deriveFont(size), fontName);
    }
}
