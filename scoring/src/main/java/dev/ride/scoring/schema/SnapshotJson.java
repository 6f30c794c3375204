package dev.ride.scoring.schema;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots as JSON and back, without loss but for what stands for secrets. */
final class SnapshotJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SnapshotJson() {}

    static String write(Snapshot snapshot) {
        return MAPPER.writeValueAsString(Secrets.masked(snapshot));
    }

    static Snapshot read(String json) {
        var tree = parsed(json);
        var format = tree.path("format");
        if (!format.isInt()) {
            throw new UnreadableSnapshotException("This is JSON, but no snapshot of a schema: it names no format.");
        }
        if (format.intValue() != Snapshot.FORMAT) {
            throw new UnreadableSnapshotException("This snapshot has format " + format.intValue()
                    + " and this version reads format " + Snapshot.FORMAT + " only: take the snapshot again.");
        }
        try {
            return MAPPER.treeToValue(tree, Snapshot.class);
        } catch (JacksonException | NullPointerException e) {
            throw new UnreadableSnapshotException("This snapshot is damaged: take it again.", e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableSnapshotException("This snapshot is cut off or no JSON: take it again.", e);
        }
    }
}
