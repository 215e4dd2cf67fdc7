package toex.outcomes.reports;

/**
 * A snapshot as it was frozen: what every report of it is made from, and what an edition keeps.
 *
 * @param json the snapshot in canonical JSON, every figure with its source
 * @param fingerprint the SHA-256 of that JSON in 64 hexadecimal digits
 */
record FrozenSnapshot(Snapshot snapshot, String json, String fingerprint) {

    /** Freezes so much of what was gathered as reports of the template need. */
    static FrozenSnapshot of(Template template, Snapshot snapshot) {
        return of(Excerpt.of(template, snapshot));
    }

    /** Freezes what was gathered. */
    static FrozenSnapshot of(Snapshot snapshot) {
        String json = CanonicalJson.of(snapshot);
        return new FrozenSnapshot(snapshot, json, CanonicalJson.sha256(json));
    }
}
