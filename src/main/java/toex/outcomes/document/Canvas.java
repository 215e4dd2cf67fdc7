package toex.outcomes.document;

import java.awt.Color;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page being painted. Distances are in points from its top left corner. Everything painted is either inside a tag or
 * an artifact, which a screen reader passes over.
 */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfDictionary LAYOUT = new PdfDictionary(new PdfName("Layout"));
    private static final PdfDictionary PAGINATION = new PdfDictionary(new PdfName("Pagination"));

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final Sheet sheet;
    private final Fonts fonts;
    private final Pen pen;
    private final Map<String, Integer> pages;
    private final Links links;
    private final Bookmarks bookmarks;

    /** @param pages the page of each anchor, from 1 */
    Canvas(PdfWriter writer, Sheet sheet, Fonts fonts, Map<String, Integer> pages) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.pen = new Pen(content);
        this.sheet = sheet;
        this.fonts = fonts;
        this.pages = pages;
        this.links = new Links(writer, sheet);
        this.bookmarks = new Bookmarks(content.getRootOutline());
    }

    Sheet sheet() {
        return sheet;
    }

    /** What follows is on a page that has just begun. */
    void turned() {
        pen.rest();
    }

    Fonts fonts() {
        return fonts;
    }

    PdfWriter writer() {
        return writer;
    }

    Links links() {
        return links;
    }

    int pageOf(String anchor) {
        return pages.getOrDefault(anchor, 1);
    }

    /** Makes the place at y one that links and bookmarks lead to. */
    void anchor(String name, int level, String title, double y) {
        links.anchor(name, y);
        bookmarks.add(level, title, links.place(y));
    }

    /** Paints content of the tag. */
    void tagged(Tag tag, Runnable painting) {
        content.beginMarkedContentSequence(tag.in(writer.getStructureTreeRoot()));
        painting.run();
        content.endMarkedContentSequence();
    }

    /** A cell or item that has no content is in the structure all the same. */
    void present(Tag tag) {
        tag.in(writer.getStructureTreeRoot());
    }

    /** Paints what belongs to the layout only: rules, tints, repeated heads. */
    void artifact(Runnable painting) {
        artifact(LAYOUT, painting);
    }

    /** Paints what each page repeats. */
    void pagination(Runnable painting) {
        artifact(PAGINATION, painting);
    }

    private void artifact(PdfDictionary kind, Runnable painting) {
        content.beginMarkedContentSequence(ARTIFACT, kind, true);
        painting.run();
        content.endMarkedContentSequence();
    }

    void fill(double x, double y, double width, double height, Color colour) {
        pen.take(colour);
        content.rectangle(at(x), down(y + height), at(width), at(height));
        content.fill();
    }

    void circle(double x, double y, double radius, Color colour) {
        pen.take(colour);
        content.circle(at(x), down(y), at(radius));
        content.fill();
    }

    /** Paints a line of text with its base line at y. */
    void words(Iterable<Line.Span> spans, Text text, TextStyle style, double x, double y) {
        content.beginText();
        content.setTextMatrix(at(x), down(y));
        for (Line.Span span : spans) {
            pen.take(fonts.face(span.face()), style.size());
            pen.take(style.colour(text.runs().get(span.run())));
            content.showText(span.words());
        }
        content.endText();
    }

    /** What is painted on, for pictures. */
    PdfContentByte content() {
        return content;
    }

    private float down(double y) {
        return at(sheet.height() - y);
    }

    private static float at(double points) {
        return (float) points;
    }
}
