package toex.outcomes.document;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Places that can be clicked, each tied to its tag so that a keyboard and a screen reader find it too. */
final class Links {

    private final PdfWriter writer;
    private final Sheet sheet;

    Links(PdfWriter writer, Sheet sheet) {
        this.writer = writer;
        this.sheet = sheet;
    }

    /** Makes the top of what is painted at y a place that links lead to. */
    void anchor(String name, double y) {
        writer.getDirectContent().localDestination(name, place(y));
    }

    PdfDestination place(double y) {
        return new PdfDestination(PdfDestination.XYZ, 0, (float) (sheet.height() - y), 0);
    }

    /** A link to an anchor of this document or to an address; its tag must have content by now. */
    void add(Tag tag, String target, String words, double x, double y, double width, double height) {
        PdfAction action =
                target.startsWith("#") ? PdfAction.gotoLocalPage(target.substring(1), false) : new PdfAction(target);
        Rectangle box = new Rectangle(
                (float) x, (float) (sheet.height() - y - height), (float) (x + width), (float) (sheet.height() - y));
        PdfAnnotation annotation =
                new PdfAnnotation(writer, box.getLeft(), box.getBottom(), box.getRight(), box.getTop(), action);
        annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        refer(tag.in(writer.getStructureTreeRoot()), annotation);
        writer.addAnnotation(annotation);
    }

    private void refer(PdfStructureElement element, PdfAnnotation annotation) {
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        PdfObject content = element.get(PdfName.K);
        PdfArray kids = content instanceof PdfArray array ? array : new PdfArray(content);
        kids.add(reference);
        element.put(PdfName.K, kids);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
    }
}
