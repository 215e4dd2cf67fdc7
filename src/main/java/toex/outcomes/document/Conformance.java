package toex.outcomes.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What makes a file PDF/UA-1 and PDF/A-3a besides its tags: version, language, title, metadata, colours, and an identity
 * and dates that depend on the content alone.
 */
final class Conformance {

    /** The quickest: a file is an eighth larger than with the usual one, and made in two thirds of the time. */
    static final int COMPRESSION = PdfStream.BEST_SPEED;

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
               %7$s<dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
               <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt></dc:rights>
               <xmp:CreateDate>%5$s</xmp:CreateDate>
               <xmp:ModifyDate>%5$s</xmp:ModifyDate>
               <pdf:Producer>%6$s</pdf:Producer>
               <pdfaid:part>3</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Conformance() {}

    /** Sets up the writer before its document is opened. */
    static void prepare(PdfWriter writer, Publication publication) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString(publication.language()));
        writer.setXmpMetadata(xmp(publication).getBytes(StandardCharsets.UTF_8));
    }

    /** Sets what OpenPDF takes only while the document is open. */
    static void identify(PdfWriter writer, Publication publication) throws IOException {
        outputIntent(writer);
        PdfDictionary info = writer.getInfo();
        PdfDate date = new PdfDate(GregorianCalendar.from(publication.dated().atZone(ZoneOffset.UTC)));
        info.put(PdfName.TITLE, unicode(publication.title()));
        info.put(PdfName.SUBJECT, unicode(publication.subject()));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        byte[] id = HexFormat.of().parseHex(publication.fingerprint().substring(0, 32));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static void outputIntent(PdfWriter writer) throws IOException {
        writer.setOutputIntents("sRGB IEC61966-2.1", null, null, "sRGB IEC61966-2.1", SRGB);
        PdfArray intents = (PdfArray) writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
        ((PdfDictionary) intents.getPdfObject(0)).put(PdfName.S, PdfName.GTS_PDFA1);
    }

    private static String xmp(Publication publication) {
        String date = DateTimeFormatter.ISO_INSTANT.format(
                publication.dated().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        return XMP.formatted(
                escaped(publication.title()),
                escaped(publication.subject()),
                publication.language(),
                escaped(publication.marking().text()),
                date,
                Document.getVersion(),
                identifier(publication.seal()));
    }

    private static String identifier(@Nullable Seal seal) {
        return seal == null ? "" : "<dc:identifier>%s</dc:identifier>\n   ".formatted(escaped(seal.identifier()));
    }

    private static PdfString unicode(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
