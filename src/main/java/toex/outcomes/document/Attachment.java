package toex.outcomes.document;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A file inside a PDF, for machines that read what its pages say. It is compressed once, when it is made, however many
 * documents it goes into.
 *
 * @param name with its ending; no two of one document have the same
 * @param mediaType as in {@code text/csv}
 * @param description for people, in the list that a reader shows
 */
public record Attachment(
        String name, String mediaType, Relation relation, String description, int size, byte[] packed) {

    /** SOURCE is what the document was made from, DATA what stands behind one of its parts. */
    public enum Relation {
        SOURCE("Source"),
        DATA("Data");

        final String code;

        Relation(String code) {
            this.code = code;
        }
    }

    /** A file with this content. */
    public static Attachment of(String name, String mediaType, Relation relation, String description, byte[] content) {
        return new Attachment(name, mediaType, relation, description, content.length, packed(content));
    }

    private static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Conformance.COMPRESSION);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 8 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
