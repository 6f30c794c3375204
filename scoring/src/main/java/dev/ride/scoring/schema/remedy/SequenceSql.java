package dev.ride.scoring.schema.remedy;

import java.util.Map;
import java.util.Set;

/** The properties of a sequence, all of them whichever differs, since each is checked against the others. */
final class SequenceSql {
    static final Set<String> PROPERTIES = Set.of("type", "start", "increment", "minimum", "maximum", "cache", "cycle");

    private SequenceSql() {}

    static String properties(Map<String, String> attributes) {
        return " AS " + attributes.getOrDefault("type", "bigint")
                + " INCREMENT BY " + attributes.getOrDefault("increment", "1")
                + bound("MINVALUE", attributes.get("minimum"))
                + bound("MAXVALUE", attributes.get("maximum"))
                + " START WITH " + attributes.getOrDefault("start", start(attributes))
                + " CACHE " + attributes.getOrDefault("cache", "1")
                + (attributes.containsKey("cycle") ? " CYCLE" : " NO CYCLE");
    }

    private static String bound(String which, String value) {
        return value == null ? " NO " + which : " " + which + " " + value;
    }

    /** What to know before bounds are set that some of the old range is beyond; null where there is nothing. */
    static String caution(Map<String, String> wanted, Map<String, String> found) {
        boolean narrower = lowest(wanted) > lowest(found) || highest(wanted) < highest(found);
        return narrower
                ? "fails where the sequence stands beyond its new bounds: add RESTART WITH what no row holds or will get"
                : null;
    }

    private static boolean isUp(Map<String, String> attributes) {
        return !attributes.getOrDefault("increment", "1").startsWith("-");
    }

    private static long lowest(Map<String, String> attributes) {
        var minimum = attributes.get("minimum");
        return minimum != null ? Long.parseLong(minimum) : isUp(attributes) ? 1 : -1 - limit(attributes);
    }

    private static long highest(Map<String, String> attributes) {
        var maximum = attributes.get("maximum");
        return maximum != null ? Long.parseLong(maximum) : isUp(attributes) ? limit(attributes) : -1;
    }

    private static long limit(Map<String, String> attributes) {
        return switch (attributes.getOrDefault("type", "bigint")) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    /** A sequence starts at the end that it leaves. */
    private static String start(Map<String, String> attributes) {
        return isUp(attributes) ? attributes.getOrDefault("minimum", "1") : attributes.getOrDefault("maximum", "-1");
    }
}
