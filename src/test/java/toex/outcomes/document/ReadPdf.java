package toex.outcomes.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

/** A PDF as a screen reader and a person with a mouse meet it. */
public final class ReadPdf {

    private final PdfReader reader;
    private final List<PdfContents.Stretch> stretches;

    /**
     * An element of the structure.
     *
     * @param text of its own content and that of the elements in it, in their order
     */
    public record Element(String type, String alternative, PdfDictionary dictionary, List<Element> kids, String text) {

        /** This element and all in it, in the order of reading. */
        public Stream<Element> all() {
            return Stream.concat(Stream.of(this), kids.stream().flatMap(Element::all));
        }

        /** An attribute such as {@code Scope}, without its slash; empty where it has none. */
        public String attribute(String name) {
            PdfDictionary attributes = dictionary.getAsDict(PdfName.A);
            PdfObject value = attributes == null ? null : attributes.get(new PdfName(name));
            return value == null ? "" : value.toString().replace("/", "");
        }
    }

    private ReadPdf(PdfReader reader) throws IOException {
        this.reader = reader;
        this.stretches = PdfContents.of(reader);
    }

    public static ReadPdf of(byte[] file) throws IOException {
        return new ReadPdf(new PdfReader(file));
    }

    /** What is painted: the instructions of each page and each drawing, in the order of the file. */
    public List<String> painted() throws IOException {
        List<String> painted = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            painted.add(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
        }
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PRStream stream
                    && PdfName.FORM.equals(stream.get(PdfName.SUBTYPE))) {
                painted.add(new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1));
            }
        }
        return painted;
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    /** All text that is read aloud, in the order of the structure, white space as one space. */
    public String text() {
        return root().text().replaceAll("\\s+", " ");
    }

    /** What a page repeats: its artifacts from top to bottom. */
    public List<String> furniture(int page) {
        return stretches.stream()
                .filter(stretch -> stretch.page() == page && stretch.isArtifact())
                .sorted((one, other) -> Double.compare(other.y(), one.y()))
                .map(PdfContents.Stretch::text)
                .toList();
    }

    /** Text that is neither tagged nor an artifact: there should be none. */
    public List<String> untagged() {
        return stretches.stream()
                .filter(stretch -> stretch.mark() == null)
                .map(PdfContents.Stretch::text)
                .toList();
    }

    /** Every line of text with its place. */
    List<PdfContents.Stretch> stretches() {
        return stretches;
    }

    /** Where a picture is: the page, and its upper and lower edge in points from the bottom. */
    record Place(int page, double top, double bottom) {}

    /** The places of all pictures, in the order of reading. */
    List<Place> pictures() {
        return all("Figure").stream().map(this::place).toList();
    }

    private Place place(Element picture) {
        PdfDictionary attributes = Objects.requireNonNull(picture.dictionary().getAsDict(PdfName.A));
        PdfArray box = Objects.requireNonNull(attributes.getAsArray(new PdfName("BBox")));
        PdfDictionary page = picture.dictionary().getAsDict(PdfName.PG);
        for (int i = 1; i <= pages(); i++) {
            if (reader.getPageN(i) == page) {
                return new Place(
                        i, box.getAsNumber(3).doubleValue(), box.getAsNumber(1).doubleValue());
            }
        }
        throw new IllegalStateException("A picture on no page");
    }

    /** The text of one page that is read aloud, in the order in which it stands in the file. */
    public String page(int page) {
        return stretches.stream()
                .filter(stretch -> stretch.page() == page && !stretch.isArtifact())
                .map(PdfContents.Stretch::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /** In points, the smallest type in which these words stand; 0 where no line has them. */
    public double sizeOf(String words) {
        return stretches.stream()
                .filter(stretch -> stretch.text().contains(words))
                .mapToDouble(PdfContents.Stretch::size)
                .min()
                .orElse(0);
    }

    /** The structure's one root. */
    public Element root() {
        PdfDictionary tree = Objects.requireNonNull(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
        PdfArray kids = (PdfArray) PdfReader.getPdfObject(tree.get(PdfName.K));
        return element((PdfDictionary) Objects.requireNonNull(PdfReader.getPdfObject(kids.getPdfObject(0))));
    }

    /** All elements of a type, in the order of reading. */
    public List<Element> all(String type) {
        return root().all().filter(element -> element.type().equals(type)).toList();
    }

    /** The titles of the bookmarks, deeper ones indented by two spaces for each level. */
    public List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        collect(SimpleBookmark.getBookmarkList(reader), "", titles);
        return titles;
    }

    /**
     * A file inside the document.
     *
     * @param relation as in {@code Source}, empty where the document doesn't say
     */
    public record Inside(String name, String relation, String description, String date, byte[] content) {

        public String text() {
            return new String(content, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** The files inside, by the document's own list of what belongs to it. */
    public List<Inside> files() throws IOException {
        List<Inside> files = new ArrayList<>();
        PdfArray associated = reader.getCatalog().getAsArray(new PdfName("AF"));
        for (PdfObject each : associated == null ? List.<PdfObject>of() : associated.getElements()) {
            PdfDictionary specification = (PdfDictionary) Objects.requireNonNull(PdfReader.getPdfObject(each));
            PRStream stream = (PRStream) Objects.requireNonNull(PdfReader.getPdfObject(
                    Objects.requireNonNull(specification.getAsDict(PdfName.EF)).get(PdfName.UF)));
            PdfDictionary facts = Objects.requireNonNull(stream.getAsDict(PdfName.PARAMS));
            byte[] content = PdfReader.getStreamBytes(stream);
            if (content.length != facts.getAsNumber(PdfName.SIZE).intValue()) {
                throw new IOException("The size is not that of the content");
            }
            files.add(new Inside(
                    specification.getAsString(PdfName.UF).toUnicodeString(),
                    specification.get(new PdfName("AFRelationship")).toString().substring(1),
                    specification.getAsString(PdfName.DESC).toUnicodeString(),
                    facts.getAsString(PdfName.MODDATE).toString(),
                    content));
        }
        return files;
    }

    /** The catalogue of the document. */
    public PdfDictionary catalogue() {
        return reader.getCatalog();
    }

    /** The dictionary of a page, from 1. */
    public PdfDictionary pageDictionary(int page) {
        return reader.getPageN(page);
    }

    /** The page that a named place is on. */
    public int pageOf(String place) {
        PdfArray destination = (PdfArray)
                PdfReader.getPdfObject((PdfObject) reader.getNamedDestination().get(place));
        PdfObject page = PdfReader.getPdfObject(destination.getPdfObject(0));
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            if (reader.getPageN(i) == page) {
                return i;
            }
        }
        throw new IllegalStateException("There is no place " + place);
    }

    /** Every font of the file. */
    public List<PdfDictionary> fonts() {
        List<PdfDictionary> fonts = new ArrayList<>();
        for (int i = 0; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary dictionary
                    && PdfName.FONT.equals(dictionary.get(PdfName.TYPE))) {
                fonts.add(dictionary);
            }
        }
        return fonts;
    }

    @SuppressWarnings("unchecked")
    private static void collect(@Nullable List<?> bookmarks, String indent, List<String> titles) {
        for (Object each : bookmarks == null ? List.of() : bookmarks) {
            java.util.Map<String, Object> bookmark = (java.util.Map<String, Object>) each;
            titles.add(indent + bookmark.get("Title"));
            collect((List<?>) bookmark.get("Kids"), indent + "  ", titles);
        }
    }

    private Element element(PdfDictionary dictionary) {
        List<Element> kids = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PdfObject content = PdfReader.getPdfObject(dictionary.get(PdfName.K));
        for (PdfObject kid : content instanceof PdfArray array
                ? array.getElements()
                : content == null ? List.<PdfObject>of() : List.of(content)) {
            PdfObject direct = PdfReader.getPdfObject(kid);
            if (direct instanceof PdfNumber number) {
                text.append(text(dictionary, number.intValue()));
            } else if (direct instanceof PdfDictionary inner && inner.get(PdfName.MCID) instanceof PdfNumber number) {
                text.append(text(inner, number.intValue()));
            } else if (direct instanceof PdfDictionary inner && inner.get(PdfName.S) != null) {
                Element element = element(inner);
                kids.add(element);
                text.append(element.text()).append(isInline(element.type()) ? "" : "\n");
            }
        }
        String alternative = dictionary.getAsString(PdfName.ALT) == null
                ? ""
                : dictionary.getAsString(PdfName.ALT).toUnicodeString();
        return new Element(
                dictionary.getAsName(PdfName.S).toString().substring(1),
                alternative,
                dictionary,
                kids,
                text.toString());
    }

    private static boolean isInline(String type) {
        return type.equals("Span") || type.equals("Link");
    }

    private String text(PdfDictionary holder, int mark) {
        PdfDictionary page = holder.getAsDict(PdfName.PG);
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            if (reader.getPageN(i) == page) {
                int number = i;
                return stretches.stream()
                        .filter(stretch -> stretch.page() == number && Objects.equals(stretch.mark(), mark))
                        .map(PdfContents.Stretch::text)
                        .collect(Collectors.joining());
            }
        }
        throw new IllegalStateException("Content on no page");
    }
}
