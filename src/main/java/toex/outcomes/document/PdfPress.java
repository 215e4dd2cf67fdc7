package toex.outcomes.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfWriter;
import toex.outcomes.shared.Refusal;

/**
 * Makes the PDF of a publication: tagged, valid for PDF/UA-1 and PDF/A-3a, with every font in it. It reads no clock and no
 * database, and the same publication always gives the same bytes. May be used by several threads at once.
 */
public final class PdfPress {

    /** To be counted up with every change that gives the same publication other bytes. */
    private static final int LAYOUT = 5;

    /** Numbers up to a thousand are written as digits once, in hundredths: half of a page of a report are coordinates. */
    private static final int NUMBERS_KEPT = 100_000;

    static {
        ByteBuffer.setCacheSize(NUMBERS_KEPT);
    }

    private PdfPress() {}

    /**
     * The file's bytes.
     *
     * @throws Refusal where a character is in none of the fonts, or a single page cannot hold all of its content; the
     *     sentence says where and what to do
     */
    public static byte[] print(Publication publication) {
        Fonts fonts = Fonts.borrow();
        byte[] file = print(publication, fonts);
        fonts.giveBack();
        return file;
    }

    /** Which layout and which library make the files, with their versions: others may give other bytes. */
    public static String software() {
        return "layout %d, %s".formatted(LAYOUT, Document.getVersion());
    }

    private static byte[] print(Publication publication, Fonts fonts) {
        Sheet sheet = publication.sheet();
        Composition composition = Composition.of(publication, fonts);
        ByteArrayOutputStream file = new ByteArrayOutputStream(200_000);
        try (Document document =
                new Document(new Rectangle((float) sheet.width(), (float) sheet.height()), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, file);
            Conformance.prepare(writer, publication);
            document.open();
            Conformance.identify(writer, publication);
            AttachedFiles.attach(writer, publication);
            paint(
                    document,
                    composition,
                    new Canvas(writer, sheet, fonts, composition.pages().anchors()));
        } catch (IOException e) {
            throw new IllegalStateException("The PDF could not be written", e);
        }
        return file.toByteArray();
    }

    private static void paint(Document document, Composition composition, Canvas canvas) {
        List<PageFlow.Page> pages = composition.pages().pages();
        Sheet sheet = canvas.sheet();
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                document.newPage();
                canvas.turned();
            }
            PageFlow.Page page = pages.get(i);
            for (PageFlow.Placed placed : page.pieces()) {
                placed.piece().painter().paint(canvas, sheet.left(), sheet.top() + placed.y());
            }
            Surface surface = page.wholeSheet() ? Surface.NAVY : Surface.PAPER;
            composition.furniture().paint(canvas, surface, i + 1, pages.size());
        }
    }
}
