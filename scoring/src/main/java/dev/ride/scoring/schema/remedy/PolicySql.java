package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Policies of row security: made, and changed where that can be said in one statement. */
final class PolicySql {
    private PolicySql() {}

    static String create(Identity policy, Map<String, String> attributes) {
        return "CREATE " + named(policy)
                + (attributes.containsKey("restrictive") ? " AS RESTRICTIVE" : "") + " FOR "
                + attributes.get("command").toUpperCase(Locale.ROOT)
                + Stream.of("roles", "using", "check")
                        .map(attribute -> clause(attribute, attributes.get(attribute)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining());
    }

    static Step change(Identity policy, String attribute, String value) {
        var clause = clause(attribute, value);
        if (clause == null) {
            throw new NoRemedyException(OtherChanges.AGAIN + ": in one transaction, since rows show or hide meanwhile");
        }
        return new Step(Phase.NARROWING, "ALTER " + named(policy) + clause);
    }

    private static String named(Identity policy) {
        return "POLICY " + Names.simple(policy) + " ON " + Names.holder(policy);
    }

    /** Null where there is no such clause, or nothing to say in it. */
    private static String clause(String attribute, String value) {
        if (value == null) {
            return null;
        }
        return switch (attribute) {
            case "roles" -> " TO " + value;
            case "using" -> " USING (" + value + ")";
            case "check" -> " WITH CHECK (" + value + ")";
            default -> null;
        };
    }
}
