package toex.outcomes.document;

/**
 * What tells an issued document from a copy that somebody changed, on each of its pages.
 *
 * @param words the edition and the fingerprint of its data, in one line
 * @param address where the document can be verified; in the QR code
 * @param identifier the document's identity for machines, in its metadata
 */
public record Seal(String words, String address, String identifier) {}
