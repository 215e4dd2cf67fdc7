package toex.outcomes.document;

import java.awt.Font;
import java.text.Normalizer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;
import toex.outcomes.drawing.Typeface;

/** Java2D onto a page. A character that a drawing's font lacks is drawn in another, and never just left out. */
final class PictureGraphics extends PdfGraphics2D {

    private final Fonts fonts;

    PictureGraphics(PdfContentByte content, double width, double height, Fonts fonts) {
        super(content, (float) width, (float) height, fonts, false, false, 0);
        this.fonts = fonts;
    }

    @Override
    public void drawString(String text, float x, float y) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFC);
        Font font = getFont();
        Typeface wanted = Typeface.of(font);
        float at = x;
        for (int from = 0, to; from < words.length(); from = to) {
            Typeface face = fonts.faceFor(words.codePointAt(from), wanted, words);
            to = from;
            while (to < words.length() && fonts.faceFor(words.codePointAt(to), wanted, words) == face) {
                to += Character.charCount(words.codePointAt(to));
            }
            setFont(face == wanted ? font : face.font(font.getSize2D()));
            super.drawString(words.substring(from, to), at, y);
            at += fonts.width(words.substring(from, to), face) * font.getSize2D() / 1000;
        }
        setFont(font);
    }
}
