package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Constraints, made so that as little as possible waits: keys from an index, rules first and the rows afterwards. */
final class ConstraintSql {
    static final String SCANS = "reads the whole table while others write on; fails where a row breaks the rule";
    private static final String LOCKS = "nobody writes to the table meanwhile; fails where rows break the rule";

    private ConstraintSql() {}

    /** @param fresh whether the table is new and has no rows */
    static List<Step> create(Side side, Fact fact, boolean fresh) {
        var identity = fact.identity();
        var attributes = side.attributes(identity);
        var type = attributes.getOrDefault("type", "check");
        boolean foreign = type.equals("foreign key");
        // what has columns of a domain inside cannot be there yet
        boolean ofNewDomain = fresh && identity.kind() == Kind.DOMAIN_CONSTRAINT;
        var phase = foreign ? Phase.FOREIGN_KEY : ofNewDomain ? Phase.TYPE : Phase.CONSTRAINT;
        var clause = definition(type, attributes);
        boolean rule = type.equals("check") || foreign;
        boolean partitioned = identity.kind() == Kind.CONSTRAINT && side.isPartitioned(fact.parent());
        if (rule && !fresh && isChecked(attributes) && !(foreign && partitioned)) {
            return List.of(
                    new Step(phase, add(identity, clause + " NOT VALID")),
                    new Step(phase, alter(identity) + "VALIDATE CONSTRAINT " + Names.simple(identity), SCANS));
        }
        if (rule) {
            var unproven = "no".equals(attributes.get("validated")) ? " NOT VALID" : "";
            return List.of(
                    new Step(phase, add(identity, clause + unproven), fresh || !isChecked(attributes) ? null : LOCKS));
        }
        if (fresh || partitioned || type.equals("exclude") || attributes.containsKey("period")) {
            return List.of(new Step(phase, add(identity, clause), fresh ? null : LOCKS));
        }
        return fromIndex(identity, type, attributes);
    }

    private static boolean isChecked(Map<String, String> attributes) {
        return !attributes.containsKey("validated") && !attributes.containsKey("enforced");
    }

    private static List<Step> fromIndex(Identity identity, String type, Map<String, String> attributes) {
        var name = Names.simple(identity);
        return List.of(
                new Step(
                        Phase.CONSTRAINT,
                        "CREATE UNIQUE INDEX CONCURRENTLY " + name + " ON " + Names.holder(identity) + keys(attributes)
                                + nulls(attributes),
                        "outside a transaction; fails where rows are duplicates, and then leaves an invalid index"),
                new Step(
                        Phase.CONSTRAINT,
                        add(identity, word(type) + " USING INDEX " + name + deferrable(attributes)),
                        type.equals("primary key") ? "reads the whole table where a column may be null" : null));
    }

    private static String definition(String type, Map<String, String> attributes) {
        return switch (type) {
            case "check", "exclude" ->
                attributes.get("expression")
                        + (attributes.containsKey("no inherit") ? " NO INHERIT" : "")
                        + deferrable(attributes)
                        + enforced(attributes);
            case "foreign key" -> foreignKey(attributes) + deferrable(attributes) + enforced(attributes);
            default -> word(type) + nulls(attributes) + keys(attributes) + deferrable(attributes);
        };
    }

    private static String foreignKey(Map<String, String> attributes) {
        if (attributes.containsKey("period")) {
            throw new NoRemedyException("ride writes no foreign keys over periods");
        }
        return "FOREIGN KEY (" + attributes.get("columns") + ") REFERENCES " + attributes.get("references")
                + (attributes.containsKey("match") ? " MATCH " + upper(attributes.get("match")) : "")
                + action("on update", attributes) + action("on delete", attributes);
    }

    /** Only a set of columns behind the action keeps its case. */
    private static String action(String when, Map<String, String> attributes) {
        var action = attributes.get(when);
        if (action == null) {
            return "";
        }
        int columns = action.indexOf(" (");
        return " " + upper(when) + " "
                + (columns < 0 ? upper(action) : upper(action.substring(0, columns)) + action.substring(columns));
    }

    private static String keys(Map<String, String> attributes) {
        return " (" + attributes.get("columns") + (attributes.containsKey("period") ? " WITHOUT OVERLAPS" : "") + ")"
                + (attributes.containsKey("include") ? " INCLUDE (" + attributes.get("include") + ")" : "");
    }

    private static String nulls(Map<String, String> attributes) {
        return attributes.containsKey("nulls not distinct") ? " NULLS NOT DISTINCT" : "";
    }

    static String deferrable(Map<String, String> attributes) {
        var deferrable = attributes.get("deferrable");
        return deferrable == null ? "" : deferrable.equals("yes") ? " DEFERRABLE" : " DEFERRABLE INITIALLY DEFERRED";
    }

    private static String enforced(Map<String, String> attributes) {
        return attributes.containsKey("enforced") ? " NOT ENFORCED" : "";
    }

    private static String word(String type) {
        return type.equals("primary key") ? "PRIMARY KEY" : "UNIQUE";
    }

    static String alter(Identity constraint) {
        return "ALTER " + (constraint.kind() == Kind.DOMAIN_CONSTRAINT ? "DOMAIN " : "TABLE ")
                + Names.holder(constraint) + " ";
    }

    private static String add(Identity constraint, String clause) {
        return alter(constraint) + "ADD CONSTRAINT " + Names.simple(constraint) + " " + clause;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
