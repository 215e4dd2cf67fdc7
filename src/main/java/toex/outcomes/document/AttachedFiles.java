package toex.outcomes.document;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Puts files into a PDF as PDF/A-3 asks: each with what it is to the document, and with the date of the data. */
final class AttachedFiles {

    private final PdfWriter writer;
    private final PdfDate date;

    private AttachedFiles(PdfWriter writer, Instant dated) {
        this.writer = writer;
        this.date = new PdfDate(GregorianCalendar.from(dated.atZone(ZoneOffset.UTC)));
    }

    static void attach(PdfWriter writer, Publication publication) throws IOException {
        List<Attachment> files = publication.attachments();
        if (files.isEmpty()) {
            return;
        }
        AttachedFiles attached = new AttachedFiles(writer, publication.dated());
        PdfArray associated = new PdfArray();
        for (Attachment file : files) {
            associated.add(attached.add(file));
        }
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
    }

    private PdfIndirectReference add(Attachment file) throws IOException {
        PdfIndirectReference content = writer.addToBody(stream(file)).getIndirectReference();
        PdfFileSpecification specification = new Specification(writer, file, content);
        writer.addFileAttachment(file.description(), specification);
        return specification.getReference();
    }

    private PdfStream stream(Attachment file) {
        PdfDictionary facts = new PdfDictionary();
        facts.put(PdfName.SIZE, new PdfNumber(file.size()));
        facts.put(PdfName.CREATIONDATE, date);
        facts.put(PdfName.MODDATE, date);
        PdfStream stream = new PdfStream(file.packed());
        stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        stream.put(PdfName.SUBTYPE, new PdfName(file.mediaType()));
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        stream.put(PdfName.PARAMS, facts);
        return stream;
    }

    /** Its own, because OpenPDF's compresses the content each time. */
    private static final class Specification extends PdfFileSpecification {

        Specification(PdfWriter writer, Attachment file, PdfIndirectReference content) {
            this.writer = writer;
            PdfDictionary both = new PdfDictionary();
            both.put(PdfName.F, content);
            both.put(PdfName.UF, content);
            put(PdfName.TYPE, PdfName.FILESPEC);
            put(PdfName.F, new PdfString(file.name()));
            put(PdfName.UF, new PdfString(file.name(), PdfObject.TEXT_UNICODE));
            put(PdfName.DESC, new PdfString(file.description(), PdfObject.TEXT_UNICODE));
            put(new PdfName("AFRelationship"), new PdfName(file.relation().code));
            put(PdfName.EF, both);
        }
    }
}
