package dev.ride.scoring.schema;

import java.util.Map;
import java.util.Set;

/** What servers keep of a rule against nulls since it is a constraint with them; an older one has no place for it. */
public final class NotNullRules {
    private static final Set<String> KEPT = Set.of("not null name", "not null comment", "not null local");
    private static final int OF_DOMAINS = 170_000;
    private static final int OF_COLUMNS = 180_000;

    private NotNullRules() {}

    /** Whether a server of that version could have the attribute. */
    public static boolean canHave(int serverVersion, Kind kind, String attribute) {
        return !KEPT.contains(attribute) || serverVersion >= (kind == Kind.DOMAIN ? OF_DOMAINS : OF_COLUMNS);
    }

    /** Whether the attribute is part of a rule that one side has not at all, which is told. */
    static boolean comesWithOne(String attribute, Map<String, String> values, Map<String, String> others) {
        return attribute.startsWith("not null ") && values.containsKey("not null") != others.containsKey("not null");
    }

    /** Whether the rule comes from a table above, whose matter its name is. */
    static boolean isInherited(Fact column, Map<Identity, Fact> facts) {
        var origin = column.origin() == null ? null : facts.get(column.origin());
        var above = origin == null ? Map.<String, String>of() : Inheritance.attributes(origin, facts);
        return goesDown(above);
    }

    /** Whether a column with these attributes hands its rule to the tables below. */
    public static boolean goesDown(Map<String, String> column) {
        return column.containsKey("not null") && !column.containsKey("not null no inherit");
    }
}
