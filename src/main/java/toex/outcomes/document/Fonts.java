package toex.outcomes.document;

import java.awt.Font;
import java.io.Serial;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import toex.outcomes.drawing.Typeface;
import toex.outcomes.shared.Refusal;

/**
 * The fonts of one document. They are parsed once and lent to one document after the other, because parsing them takes
 * longer than the rest of a report, and no two documents may hold the same ones at once.
 */
final class Fonts implements FontMapper {

    private static final ConcurrentLinkedDeque<Fonts> FREE = new ConcurrentLinkedDeque<>();
    private static final List<Typeface> FALLBACK = List.of(Typeface.SANS, Typeface.SERIF);

    private final Map<Typeface, FontFace> faces = new EnumMap<>(Typeface.class);

    private SecureRandom tags = new SubsetTags();

    private Fonts() {}

    /** A set for one document. Give it back when the document is closed; after a failure let it go. */
    static Fonts borrow() {
        Fonts free = FREE.pollFirst();
        Fonts fonts = free == null ? new Fonts() : free;
        fonts.tags = new SubsetTags();
        fonts.faces.values().forEach(face -> face.setSubsetTags(fonts.tags));
        return fonts;
    }

    void giveBack() {
        FREE.offerFirst(this);
    }

    FontFace face(Typeface face) {
        FontFace known = faces.get(face); // asked twice for each character of a document
        return known != null ? known : faces.computeIfAbsent(face, unread -> new FontFace(unread, tags));
    }

    /**
     * The face that has the character: the one asked for or, where it lacks it, another.
     *
     * @throws Refusal naming the character and the text, where no face has it: it would vanish from the page
     */
    Typeface faceFor(int character, Typeface wanted, String text) {
        if (face(wanted).has(character)) {
            return wanted;
        }
        return FALLBACK.stream()
                .filter(face -> face(face).has(character))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "The character \"%s\" (U+%04X, %s) in \"%s\" is in none of the report's fonts. Replace it where that text is kept, then make the report again."
                                .formatted(
                                        Character.toString(character),
                                        character,
                                        String.valueOf(Character.getName(character))
                                                .toLowerCase(Locale.ROOT),
                                        text.length() > 80 ? text.substring(0, 80) + "…" : text)));
    }

    /** How wide the words run, in thousandths of the type size. */
    int width(String words, Typeface face) {
        return words.codePoints().map(face(face)::width).sum();
    }

    /** Asked also for the font that PdfGraphics2D begins with; {@link PictureGraphics} draws in none but ours. */
    @Override
    public BaseFont awtToPdf(Font font) {
        return face(Typeface.known(font).orElse(Typeface.SANS)).font();
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        throw new UnsupportedOperationException("Drawings bring their own fonts");
    }

    /** The same tags in each document: OpenPDF draws them from a source of chance. */
    private static final class SubsetTags extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Random seeded = new Random(20230131);

        @Override
        public double nextDouble() {
            return seeded.nextDouble();
        }
    }
}
