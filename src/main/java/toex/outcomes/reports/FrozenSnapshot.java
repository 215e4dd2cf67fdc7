package toex.outcomes.reports;

import java.nio.charset.StandardCharsets;
import toex.outcomes.document.Attachment;

/**
 * A snapshot as it was frozen: what every report of it is made from, what an edition keeps, and what each PDF holds.
 *
 * @param json the snapshot in canonical JSON, every figure with its source
 * @param fingerprint the SHA-256 of that JSON in 64 hexadecimal digits
 * @param file the JSON packed once, however many reports it goes into
 */
record FrozenSnapshot(Snapshot snapshot, String json, String fingerprint, Attachment file) {

    /** Freezes so much of what was gathered as reports of the template need. */
    static FrozenSnapshot of(Template template, Snapshot snapshot) {
        return of(Excerpt.of(template, snapshot));
    }

    /** Freezes what was gathered. */
    static FrozenSnapshot of(Snapshot snapshot) {
        return of(snapshot, CanonicalJson.of(snapshot));
    }

    /** @param json as it was written when the snapshot was frozen */
    static FrozenSnapshot of(Snapshot snapshot, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Attachment file = Attachment.of(
                "snapshot.json",
                "application/json",
                Attachment.Relation.SOURCE,
                Wording.of("attached.snapshot"),
                bytes);
        return new FrozenSnapshot(snapshot, json, CanonicalJson.sha256(bytes), file);
    }
}
