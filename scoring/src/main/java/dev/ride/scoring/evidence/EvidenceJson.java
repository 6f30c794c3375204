package dev.ride.scoring.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as JSON and back, without loss: the same evidence is the same text. */
final class EvidenceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EvidenceJson() {}

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    /** @param mark a field that only this kind of document has */
    static <T> T read(String json, String kind, String mark, int wanted, Class<T> type) {
        var tree = parsed(json, kind);
        var format = tree.path("format");
        if (!format.isInt() || !tree.has(mark)) {
            throw new UnreadableEvidenceException("This is JSON, but not a document of " + kind + ".", null);
        }
        if (format.intValue() != wanted) {
            throw new UnreadableEvidenceException(
                    "This document of " + kind + " has format " + format.intValue()
                            + ", and this version of ride reads format " + wanted + " only.",
                    null);
        }
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException | NullPointerException e) {
            throw new UnreadableEvidenceException("This document of " + kind + " is damaged.", e);
        }
    }

    private static JsonNode parsed(String json, String kind) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableEvidenceException("This document of " + kind + " is cut off, or no JSON.", e);
        }
    }
}
