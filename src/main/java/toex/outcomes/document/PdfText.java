package toex.outcomes.document;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The words of a PDF, page by page, as somebody would copy them. */
public final class PdfText {

    private PdfText() {}

    /** With white space as single spaces. */
    public static String of(byte[] file) {
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append(' ');
            }
            return text.toString().replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("The file is no PDF that can be read", e);
        }
    }
}
