package dev.ride.scoring.schema.remedy;

import java.util.Map;
import java.util.Set;

/** The properties of a sequence, all of them whichever differs, since each is checked against the others. */
final class SequenceSql {
    static final Set<String> PROPERTIES = Set.of("type", "start", "increment", "minimum", "maximum", "cache", "cycle");

    private SequenceSql() {}

    static String properties(Map<String, String> attributes) {
        boolean up = !attributes.getOrDefault("increment", "1").startsWith("-");
        return " AS " + attributes.getOrDefault("type", "bigint")
                + " INCREMENT BY " + attributes.getOrDefault("increment", "1")
                + bound("MINVALUE", attributes.get("minimum"))
                + bound("MAXVALUE", attributes.get("maximum"))
                + " START WITH " + attributes.getOrDefault("start", start(up, attributes))
                + " CACHE " + attributes.getOrDefault("cache", "1")
                + (attributes.containsKey("cycle") ? " CYCLE" : " NO CYCLE");
    }

    private static String bound(String which, String value) {
        return value == null ? " NO " + which : " " + which + " " + value;
    }

    /** A sequence starts at the end that it leaves. */
    private static String start(boolean up, Map<String, String> attributes) {
        return up ? attributes.getOrDefault("minimum", "1") : attributes.getOrDefault("maximum", "-1");
    }
}
