package toex.outcomes.document;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The colour and the type that a page is painted with. Both last until others are taken or the page ends, and are written
 * only where they change: most words of a page are in the type and colour of those before them.
 */
final class Pen {

    private final PdfContentByte content;
    private @Nullable Color colour;
    private @Nullable FontFace face;
    private double size;

    Pen(PdfContentByte content) {
        this.content = content;
    }

    /** Takes a colour for words and fillings. */
    void take(Color other) {
        if (!other.equals(colour)) {
            content.setColorFill(other);
            colour = other;
        }
    }

    /** Takes a type for words. @param points its size */
    void take(FontFace other, double points) {
        if (other != face || points != size) {
            content.setFontAndSize(other.font(), (float) points);
            face = other;
            size = points;
        }
    }

    /** A new page begins with no colour and no type. */
    void rest() {
        colour = null;
        face = null;
    }
}
