package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identifiers;
import dev.ride.scoring.schema.Identity;
import java.util.List;
import java.util.stream.Collectors;

/** How statements call objects. */
final class Names {
    private Names() {}

    static String quoted(String name) {
        return Identifiers.always(name);
    }

    static String literal(String text) {
        var quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }

    /** The last name alone, as it is given where the table is named apart. */
    static String simple(Identity identity) {
        return quoted(identity.simpleName());
    }

    /** The full name; functions with the types of their arguments. */
    static String full(Identity identity) {
        return switch (identity.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE -> function(identity);
            default -> dotted(identity.path());
        };
    }

    private static String function(Identity identity) {
        var path = identity.path();
        return dotted(path.subList(0, path.size() - 1)) + "(" + path.get(path.size() - 1) + ")";
    }

    private static String dotted(List<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining("."));
    }

    /** The relation or domain that something stands on, of which the path's first two names tell. */
    static String holder(Identity identity) {
        return dotted(identity.path().subList(0, 2));
    }

    /** What ALTER and COMMENT call the kind, or nothing where neither takes it this way. */
    static String noun(Identity identity) {
        return switch (identity.kind()) {
            case ENUM, COMPOSITE_TYPE, RANGE, BASE_TYPE -> "TYPE";
            case CONSTRAINT_INDEX -> "INDEX";
            case VIEW_COLUMN, TYPE_ATTRIBUTE -> "COLUMN";
            case DOMAIN_CONSTRAINT -> "CONSTRAINT";
            case FOREIGN_DATA_WRAPPER -> "FOREIGN DATA WRAPPER";
            case OPERATOR,
                    OPERATOR_CLASS,
                    OPERATOR_FAMILY,
                    CAST,
                    TRANSFORM,
                    USER_MAPPING,
                    DEFAULT_PRIVILEGES,
                    BUILT_IN ->
                throw new NoRemedyException(
                        "ride writes no SQL for a " + identity.kind().words());
            default -> identity.kind().name().replace('_', ' ');
        };
    }

    /** A role as a list of grants or an owner names it. */
    static String role(String shown, String owner) {
        if (shown.equals("its owner")) {
            return quoted(owner);
        }
        return shown.startsWith("\"") || shown.equals("PUBLIC") ? shown : quoted(shown);
    }
}
