package dev.ride.scoring.evidence;

import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.util.Map;

/** Documents as JSON and back, without loss: the same evidence is the same text. */
final class EvidenceJson {
    private static final Records RECORDS = Records.AS_NAMED.strict();

    private EvidenceJson() {}

    static String write(Object document) {
        return PlainJson.line(RECORDS.plain(document));
    }

    /** @param mark a field that only this kind of document has */
    static <T> T read(String json, String kind, String mark, int wanted, Class<T> type) {
        if (!(parsed(json, kind) instanceof Map<?, ?> tree)
                || !(tree.get("format") instanceof String format)
                || !format.matches("[0-9]{1,9}")
                || !tree.containsKey(mark)) {
            throw new UnreadableEvidenceException("This is JSON, but not a document of " + kind + ".", null);
        }
        if (Integer.parseInt(format) != wanted) {
            throw new UnreadableEvidenceException(
                    "This document of " + kind + " has format " + format + ", and this version of ride reads format "
                            + wanted + " only.",
                    null);
        }
        try {
            return RECORDS.make(tree, type);
        } catch (MisfitException | NullPointerException e) {
            throw new UnreadableEvidenceException("This document of " + kind + " is damaged.", e);
        }
    }

    private static Object parsed(String json, String kind) {
        try {
            return PlainJson.parse(json);
        } catch (MisfitException e) {
            throw new UnreadableEvidenceException("This document of " + kind + " is cut off, or no JSON.", e);
        }
    }
}
