package toex.outcomes.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * An element of the document's structure, which a screen reader walks. The tree grows as the pages are painted, so that
 * the order of reading is that of painting. An element holds either other elements or content, never both.
 */
final class Tag {

    /** A few dozen: of types, attributes and their owners. */
    private static final Map<String, PdfName> NAMES = new ConcurrentHashMap<>();

    private final @Nullable Tag parent;
    private final String type;
    private final Map<PdfName, PdfObject> extras = new LinkedHashMap<>(4);
    private @Nullable PdfStructureElement element;

    private Tag(@Nullable Tag parent, String type) {
        this.parent = parent;
        this.type = type;
    }

    static Tag document() {
        return new Tag(null, "Document");
    }

    Tag child(String childType) {
        return new Tag(this, childType);
    }

    /** What is said in place of a picture. */
    Tag alternative(String words) {
        extras.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE));
        return this;
    }

    /** What a head of a table is the head of: {@code Column} or {@code Row}. */
    Tag scope(String of) {
        return attribute("Table", "Scope", name(of));
    }

    /** How the items of a list are numbered: {@code None}, {@code Decimal}, {@code Disc}. */
    Tag numbering(String how) {
        return attribute("List", "ListNumbering", name(how));
    }

    /** Where a picture is on its page. */
    Tag box(double left, double bottom, double right, double top) {
        PdfArray box = new PdfArray();
        for (double side : new double[] {left, bottom, right, top}) {
            box.add(new PdfNumber((float) side));
        }
        attribute("Layout", "BBox", box);
        return attribute("Layout", "Placement", name("Block"));
    }

    private Tag attribute(String owner, String name, PdfObject value) {
        PdfDictionary attributes = (PdfDictionary) extras.computeIfAbsent(PdfName.A, key -> new PdfDictionary());
        attributes.put(PdfName.O, name(owner));
        attributes.put(name(name), value);
        return this;
    }

    private static PdfName name(String name) {
        PdfName known = NAMES.get(name);
        return known != null ? known : NAMES.computeIfAbsent(name, PdfName::new);
    }

    /** The element in the file, made when first asked for. */
    PdfStructureElement in(PdfStructureTreeRoot root) {
        if (element == null) {
            PdfName name = name(type);
            element = parent == null
                    ? new PdfStructureElement(root, name)
                    : new PdfStructureElement(parent.in(root), name);
            for (Map.Entry<PdfName, PdfObject> extra : extras.entrySet()) {
                element.put(extra.getKey(), extra.getValue());
            }
        }
        return element;
    }
}
