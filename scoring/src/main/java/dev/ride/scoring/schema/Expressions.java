package dev.ride.scoring.schema;

import java.util.Set;

/** Which attributes hold text that the server printed from a parsed expression, and may print in more than one way. */
final class Expressions {
    private static final Set<String> DEFAULTS = Set.of("default", "generated");

    private Expressions() {}

    /** Plain names and numbers are printed in one way only. */
    static boolean mayBeSpelledOtherwise(String attribute, String text) {
        return switch (attribute) {
            case "arguments" -> text.contains(" DEFAULT ");
            case "keys" -> text.contains("(");
            default -> text.contains("(") || text.contains("::") || text.contains(" ");
        };
    }

    static boolean isOne(Kind kind, String attribute) {
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
