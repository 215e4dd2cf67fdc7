package toex.outcomes.reports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import toex.outcomes.figures.Source;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a snapshot back from the canonical JSON in which an edition keeps it. */
final class SnapshotJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Source.class, AnySource.class)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Which source it is tell its members. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Source.Published.class),
        @JsonSubTypes.Type(Source.Records.class),
        @JsonSubTypes.Type(Source.Protected.class),
        @JsonSubTypes.Type(Source.Answered.class)
    })
    private interface AnySource {}

    private SnapshotJson() {}

    /** The snapshot with the JSON and the fingerprint that it was read from. */
    static FrozenSnapshot read(String json) {
        return FrozenSnapshot.of(MAPPER.readValue(json, Snapshot.class), json);
    }
}
