package dev.ride.scoring.schema;

import java.util.Set;
import java.util.regex.Pattern;

/** Which attributes hold text that the server printed from a parsed expression, and may print in more than one way. */
final class Expressions {
    private static final Set<String> DEFAULTS = Set.of("default", "generated");

    /** A table of a publication: its columns, quoted where they need it, and the condition of its rows. */
    private static final Pattern PUBLISHED =
            Pattern.compile("yes( \\((?:\"(?:[^\"]|\"\")*\"|[^\")])*\\))?(?: where (.*))?", Pattern.DOTALL);

    private Expressions() {}

    /** What is published of a table; a condition that is null is none. */
    record Published(String columns, String where) {
        static Published of(String text) {
            var published = PUBLISHED.matcher(text);
            return published.matches()
                    ? new Published(published.group(1) == null ? "" : published.group(1), published.group(2))
                    : new Published(text, null);
        }
    }

    /** Whether two texts may be one expression. */
    static boolean mayBeOne(Kind kind, String attribute, String text, String other) {
        if (kind == Kind.PUBLICATION && attribute.startsWith("table ")) {
            var one = Published.of(text);
            var two = Published.of(other);
            return one.where() != null && two.where() != null && one.columns().equals(two.columns());
        }
        return isOne(kind, attribute)
                && (mayBeSpelledOtherwise(attribute, text) || mayBeSpelledOtherwise(attribute, other));
    }

    /** Plain names and numbers are printed in one way only. */
    private static boolean mayBeSpelledOtherwise(String attribute, String text) {
        return switch (attribute) {
            case "arguments" -> text.contains(" DEFAULT ");
            case "keys" -> text.contains("(");
            default -> text.contains("(") || text.contains("::") || text.contains(" ");
        };
    }

    private static boolean isOne(Kind kind, String attribute) {
        return switch (kind) {
            case COLUMN, VIEW_COLUMN -> DEFAULTS.contains(attribute);
            case CONSTRAINT, DOMAIN_CONSTRAINT -> attribute.equals("expression");
            case INDEX -> attribute.equals("keys") || attribute.equals("where");
            case VIEW, MATERIALIZED_VIEW, RULE, TRIGGER -> attribute.equals("definition");
            case POLICY -> attribute.equals("using") || attribute.equals("check");
            case DOMAIN -> attribute.equals("default");
            case TABLE -> attribute.equals("partition key");
            case STATISTICS -> attribute.equals("expressions");
            case FUNCTION, PROCEDURE -> attribute.equals("arguments") || attribute.equals("sql body");
            default -> false;
        };
    }
}
