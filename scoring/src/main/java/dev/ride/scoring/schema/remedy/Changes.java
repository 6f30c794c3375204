package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sets one attribute of something that is there to what is expected. */
final class Changes {
    static final String NEEDS_EXTENSION = "depends on extension ";

    private static final String GRANTS = "grants to ";
    static final String OPTION = "option ";
    private static final String TOAST_OPTION = "toast option ";
    static final String SERVER_OPTION = "server option ";
    private static final String SETTING = "setting ";
    private static final String NOT_NULL_COMMENT = "not null comment";
    private static final String AGAIN = "it must be dropped and made again, with what stands on it";

    private final Side expected;
    private final Side actual;

    Changes(Side expected, Side actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * @param value the expected one; null for what is usual
     * @param found the actual one, likewise
     */
    List<Step> steps(Identity identity, String attribute, String value, String found) {
        if (!actual.canHave(identity.kind(), attribute)) {
            return List.of();
        }
        if (attribute.equals("comment")) {
            return property(
                    "COMMENT ON " + commented(identity) + " IS " + (value == null ? "NULL" : Names.literal(value)));
        }
        if (attribute.equals("owner")) {
            return owner(identity, value);
        }
        if (attribute.startsWith(GRANTS)) {
            return new Grant(identity, attribute.substring(GRANTS.length()), ownerOf(identity)).steps(value, found);
        }
        if (attribute.startsWith(NEEDS_EXTENSION)) {
            return property("ALTER " + altered(identity) + (value == null ? " NO" : "") + " DEPENDS ON EXTENSION "
                    + Names.quoted(attribute.substring(NEEDS_EXTENSION.length())));
        }
        return attribute.equals("not null") && value != null
                ? commentedNotNull(identity, value, found)
                : ofKind(identity, attribute, value, found);
    }

    private List<Step> commentedNotNull(Identity identity, String value, String found) {
        var steps = new ArrayList<>(ofKind(identity, "not null", value, found));
        var comment = expected.attributes(identity).get(NOT_NULL_COMMENT);
        if (comment != null) {
            steps.addAll(steps(identity, NOT_NULL_COMMENT, comment, null));
        }
        return steps;
    }

    private List<Step> ofKind(Identity identity, String attribute, String value, String found) {
        return switch (identity.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE, INDEX, CONSTRAINT_INDEX ->
                relation(identity, attribute, value, found);
            case COLUMN, VIEW_COLUMN -> new ColumnChanges(expected, actual).steps(identity, attribute, value);
            case CONSTRAINT, DOMAIN_CONSTRAINT -> constraint(identity, attribute, value);
            case SEQUENCE -> sequence(identity, attribute, value);
            case FUNCTION, PROCEDURE -> function(identity, attribute, value);
            case TRIGGER -> new TriggerChanges(expected, actual).steps(identity, attribute, value);
            default -> List.of(new OtherChanges(expected, actual).step(identity, attribute, value, found));
        };
    }

    /** Whether the table of a column or trigger is there. */
    boolean hasTableOf(Identity part) {
        return actual.has(expected.parent(part));
    }

    private static List<Step> property(String statement) {
        return List.of(new Step(Phase.PROPERTY, statement));
    }

    private String commented(Identity identity) {
        return switch (identity.kind()) {
            case CONSTRAINT, TRIGGER, RULE, POLICY ->
                Names.noun(identity) + " " + Names.simple(identity) + " ON " + Names.holder(identity);
            case DOMAIN_CONSTRAINT -> "CONSTRAINT " + Names.simple(identity) + " ON DOMAIN " + Names.holder(identity);
            case DATABASE -> "DATABASE " + Names.quoted(actual.database());
            case AGGREGATE -> "AGGREGATE " + aggregate(identity);
            default -> Names.noun(identity) + " " + Names.full(identity);
        };
    }

    private String altered(Identity identity) {
        return switch (identity.kind()) {
            case TRIGGER -> "TRIGGER " + Names.simple(identity) + " ON " + Names.holder(identity);
            case AGGREGATE -> "ROUTINE " + Names.full(identity);
            default -> Names.noun(identity) + " " + Names.full(identity);
        };
    }

    private String aggregate(Identity identity) {
        if (expected.attributes(identity).containsKey("aggregate kind")) {
            throw new NoRemedyException("ride writes no SQL for an aggregate over ordered rows");
        }
        return Names.full(identity).replaceFirst("\\(\\)$", "(*)");
    }

    private List<Step> owner(Identity identity, String value) {
        if (identity.kind() == Kind.EXTENSION) {
            throw new NoRemedyException("an extension keeps the owner who made it");
        }
        var name = identity.kind() == Kind.DATABASE
                ? Names.quoted(actual.database())
                : identity.kind() == Kind.AGGREGATE ? aggregate(identity) : Names.full(identity);
        return List.of(new Step(
                Phase.OWNER, "ALTER " + Names.noun(identity) + " " + name + " OWNER TO " + Names.quoted(value)));
    }

    /** A column has its table's. */
    private String ownerOf(Identity identity) {
        for (var side : List.of(expected, actual)) {
            for (var each = identity; each != null && side.has(each); each = side.parent(each)) {
                var owner = side.attributes(each).get("owner");
                if (owner != null) {
                    return owner;
                }
            }
        }
        throw new NoRemedyException("its owner is not known");
    }

    private List<Step> relation(Identity identity, String attribute, String value, String found) {
        var alter = "ALTER " + Names.noun(identity) + " " + Names.full(identity) + " ";
        if (attribute.startsWith(OPTION)) {
            var option = attribute.substring(OPTION.length());
            return List.of(new Step(barrier(option, value), alter + storage(option, value, "")));
        }
        if (attribute.startsWith(TOAST_OPTION)) {
            return property(alter + storage(attribute.substring(TOAST_OPTION.length()), value, "toast."));
        }
        if (attribute.startsWith(SERVER_OPTION)) {
            return property(alter + OtherChanges.options(attribute.substring(SERVER_OPTION.length()), value, found));
        }
        return List.of(new RelationChanges(expected, actual, identity).step(attribute, value));
    }

    /** Some options of views keep rows from who reads them. */
    private static Phase barrier(String option, String value) {
        if (!option.equals("security_invoker") && !option.equals("security_barrier")) {
            return Phase.PROPERTY;
        }
        return value == null || value.equals("false") ? Phase.WIDENING : Phase.NARROWING;
    }

    static String storage(String option, String value, String prefix) {
        var name = prefix + Names.quoted(option);
        return value == null ? "RESET (" + name + ")" : "SET (" + name + " = " + Names.literal(value) + ")";
    }

    private List<Step> constraint(Identity identity, String attribute, String value) {
        var alter = ConstraintSql.alter(identity);
        boolean foreign = "foreign key".equals(expected.attributes(identity).get("type"));
        if (attribute.equals("validated") && value == null) {
            return List.of(new Step(
                    Phase.PROPERTY, alter + "VALIDATE CONSTRAINT " + Names.simple(identity), ConstraintSql.SCANS));
        }
        if (attribute.equals("deferrable") && foreign) {
            var deferrable = ConstraintSql.deferrable(value == null ? Map.of() : Map.of("deferrable", value));
            return property(alter + "ALTER CONSTRAINT " + Names.simple(identity)
                    + (deferrable.isEmpty() ? " NOT DEFERRABLE" : deferrable));
        }
        if (attribute.equals("enforced") && foreign) {
            return List.of(new Step(
                    Phase.PROPERTY,
                    alter + "ALTER CONSTRAINT " + Names.simple(identity)
                            + (value == null ? " ENFORCED" : " NOT ENFORCED"),
                    value == null ? ConstraintSql.SCANS : null));
        }
        throw new NoRemedyException(
                switch (attribute) {
                    case "validated" -> "it holds for all rows here, which is more than the reference promises";
                    case "triggers" ->
                        "ENABLE TRIGGER ALL would enable the user's own too, and rows written meanwhile were not checked";
                    case "local" -> "that comes from the way it was inherited";
                    default -> AGAIN;
                });
    }

    private List<Step> sequence(Identity identity, String attribute, String value) {
        var alter = "ALTER SEQUENCE " + Names.full(identity);
        if (SequenceSql.PROPERTIES.contains(attribute)) {
            var wanted = expected.attributes(identity);
            return List.of(new Step(
                    Phase.PROPERTY,
                    alter + SequenceSql.properties(wanted),
                    SequenceSql.caution(wanted, actual.attributes(identity))));
        }
        return switch (attribute) {
            case "owned by" -> property(alter + " OWNED BY " + newOwner(identity, value));
            case "persistence" -> property(alter + (value == null ? " SET LOGGED" : " SET UNLOGGED"));
            case "last value" ->
                throw new NoRemedyException("where it stands is data: setval() behind what the rows hold");
            default -> throw new NoRemedyException("ride writes no SQL for this");
        };
    }

    private String newOwner(Identity sequence, String value) {
        boolean ofIdentity = Stream.of(expected, actual)
                .anyMatch(side -> side.parent(sequence).kind() == Kind.COLUMN
                        && !side.attributes(sequence).containsKey("owned by"));
        if (ofIdentity) {
            throw new NoRemedyException("the sequence of an identity column belongs to no other");
        }
        return value == null ? "NONE" : value;
    }

    private List<Step> function(Identity identity, String attribute, String value) {
        var alter = "ALTER " + Names.noun(identity) + " " + Names.full(identity) + " ";
        boolean settable = attribute.startsWith(SETTING)
                || attribute.startsWith(FunctionSql.SECRET_SETTING)
                || List.of("strict", FunctionSql.DEFINER, "leakproof", "cost", "rows", "volatility", "parallel")
                        .contains(attribute);
        if (settable) {
            return List.of(new Step(FunctionSql.phase(attribute, value), alter + FunctionSql.clause(attribute, value)));
        }
        boolean replaceable = List.of("body", "sql body", "language").contains(attribute)
                && Stream.of("arguments", "result", "window", "support", "transforms")
                        .allMatch(each -> Objects.equals(
                                expected.attributes(identity).get(each),
                                actual.attributes(identity).get(each)));
        if (!replaceable) {
            throw new NoRemedyException(AGAIN);
        }
        return replaced(identity);
    }

    /** As another owner than before it runs only once it has that one. */
    private List<Step> replaced(Identity identity) {
        var wanted = expected.attributes(identity);
        var found = actual.attributes(identity);
        boolean asBefore =
                found.containsKey(FunctionSql.DEFINER) && Objects.equals(wanted.get("owner"), found.get("owner"));
        var replacement = new Step(Phase.FUNCTION, FunctionSql.create(identity, wanted, asBefore));
        return asBefore || !wanted.containsKey(FunctionSql.DEFINER)
                ? List.of(replacement)
                : List.of(
                        replacement,
                        function(identity, FunctionSql.DEFINER, "yes").get(0));
    }
}
