package toex.outcomes.document;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;
import toex.outcomes.drawing.Typeface;

/** One typeface ready to be embedded, with its widths at hand. For one thread at a time. */
final class FontFace {

    private static final int UNKNOWN = -1;
    private static final int MISSING = -2;

    private final BaseFont font;
    private final int[] widths = new int[0x10000];

    FontFace(Typeface face, SecureRandom tags) {
        try {
            font = BaseFont.createFont(
                    face.name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
        } catch (IOException e) {
            throw new IllegalStateException("The font " + face + " cannot be read", e);
        }
        font.setSecureRandom(tags);
        font.setIncludeCidSet(false);
        font.setCompressionLevel(Conformance.COMPRESSION);
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    /** The tags of its subsets come from here. */
    void setSubsetTags(SecureRandom random) {
        font.setSecureRandom(random);
    }

    boolean has(int character) {
        return width(character) != MISSING;
    }

    /** In thousandths of the type size; only for a character that it {@link #has}. */
    int width(int character) {
        if (character >= widths.length) {
            return font.charExists(character) ? font.getWidth(character) : MISSING;
        }
        if (widths[character] == UNKNOWN) {
            widths[character] = font.charExists(character) ? font.getWidth(character) : MISSING;
        }
        return widths[character];
    }
}
