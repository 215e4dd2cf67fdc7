package toex.outcomes.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, for a screen. A page that looks the same in another file has the same name there, so
 * that it need not be drawn or sent again. May be used by several threads at once.
 *
 * @param names of the pages in their order, 64 hexadecimal digits each
 * @param marks the bookmarks of the first level, with the page that each leads to
 */
public record PagePictures(byte[] file, List<String> names, List<Mark> marks) {

    private static final float SCALE = 1.5f;

    /** @param page from 0 */
    public record Mark(String title, int page) {}

    public PagePictures {
        names = List.copyOf(names);
        marks = List.copyOf(marks);
    }

    /** Reads the pages of a file. */
    public static PagePictures of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> names = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                names.add(name(page));
            }
            return new PagePictures(file, names, marks(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as PNG, one and a half pixels for each point. @param page from 0 */
    public byte[] png(int page) {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage picture = new PDFRenderer(document).renderImage(page, SCALE, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream(200_000);
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Mark> marks(PDDocument document) throws IOException {
        List<Mark> marks = new ArrayList<>();
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                PDPage page = item.findDestinationPage(document);
                if (page != null) {
                    marks.add(new Mark(item.getTitle(), document.getPages().indexOf(page)));
                }
            }
        }
        return marks;
    }

    /** Of what is drawn on the page; fonts are told by their use alone. */
    private static String name(PDPage page) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = page.getContents()) {
                digest.update(content.readAllBytes());
            }
            addForms(page.getResources(), digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void addForms(PDResources resources, MessageDigest digest) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            digest.update(name.getName().getBytes(StandardCharsets.UTF_8));
            try (InputStream content = object.getStream().createInputStream()) {
                digest.update(content.readAllBytes());
            }
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                addForms(form.getResources(), digest);
            }
        }
    }
}
