package dev.ride.scoring.schema;

import java.util.Set;

/**
 * One thing in which an actual schema departs from the expected one.
 *
 * @param attribute what differs; {@link #EXISTENCE} when the object is missing or extra
 * @param expected null when the attribute should not be set
 * @param actual null when the attribute is not set; of secrets both are masks, and so the same
 * @param unverified whether this may be the same expression in another spelling: it was not put to a server
 */
public record Difference(Identity identity, String attribute, String expected, String actual, boolean unverified) {
    public static final String EXISTENCE = "existence";
    static final String THERE = "there";

    /** Texts of many lines, which read well as one unless the lines are the difference. */
    private static final Set<String> LAID_OUT = Set.of("definition", "using", "check", "sql body", "body");

    static Difference missing(Identity identity) {
        return new Difference(identity, EXISTENCE, THERE, null, false);
    }

    static Difference extra(Identity identity) {
        return new Difference(identity, EXISTENCE, null, THERE, false);
    }

    public Kind kind() {
        return identity.kind();
    }

    public String name() {
        return identity.name();
    }

    public boolean isMissing() {
        return attribute.equals(EXISTENCE) && actual == null;
    }

    public boolean isExtra() {
        return attribute.equals(EXISTENCE) && expected == null;
    }

    /** One line that says what to look at. */
    public String sentence() {
        if (isMissing()) {
            return identity + " is missing";
        }
        if (isExtra()) {
            return identity + " should not be there";
        }
        if (expected != null && expected.equals(actual)) {
            return OneLine.of(identity + ": " + attribute + " is another one (values are not shown)");
        }
        return OneLine.of(identity + ": " + attribute + " should be " + shown(expected, actual) + ", is "
                + shown(actual, expected) + (unverified ? " (spelling, unverified)" : ""));
    }

    private String shown(String value, String other) {
        if (value == null) {
            return absent(other);
        }
        if (value.isEmpty()) {
            return "empty";
        }
        boolean joined =
                LAID_OUT.contains(attribute) && (other == null || !spaced(value).equals(spaced(other)));
        return joined ? value.replaceAll("\\s*\\R\\s*", " ").strip() : exact(value);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** With white space that would not be seen otherwise; ends of lines are written out with all that is unsafe. */
    private static String exact(String value) {
        var text = value.replace("\t", "\\t");
        return value.equals(value.strip()) ? text : '"' + text + '"';
    }

    /** What an attribute is that is not set, in the words of the other side. */
    private String absent(String other) {
        if (attribute.startsWith("grants to ")) {
            return "the default";
        }
        return switch (other) {
            case "yes" -> "no";
            case "no" -> "yes";
            default -> attribute.equals("enabled") ? "as usual" : "unset";
        };
    }
}
