package dev.ride.scoring.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document as JSON and back, without loss: the same evidence is the same text. */
final class EvidenceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EvidenceJson() {}

    static String write(Evidence evidence) {
        return MAPPER.writeValueAsString(evidence);
    }

    static Evidence read(String json) {
        var tree = parsed(json);
        var format = tree.path("format");
        if (!format.isInt() || !tree.has("submission")) {
            throw new UnreadableEvidenceException("This is JSON, but no evidence of a submission.", null);
        }
        if (format.intValue() != Evidence.FORMAT) {
            throw new UnreadableEvidenceException(
                    "This evidence has format " + format.intValue() + ", and this version of ride reads format "
                            + Evidence.FORMAT + " only.",
                    null);
        }
        try {
            return MAPPER.treeToValue(tree, Evidence.class);
        } catch (JacksonException | NullPointerException e) {
            throw new UnreadableEvidenceException("This evidence is damaged.", e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableEvidenceException("This evidence is cut off, or no JSON.", e);
        }
    }
}
