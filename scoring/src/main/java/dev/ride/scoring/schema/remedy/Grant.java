package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** GRANT and REVOKE from one list of rights to another, without a moment in which a right that stays is gone. */
final class Grant {
    private static final String OPTION = " WITH GRANT OPTION";
    private static final String NONE = "none";

    private final Identity object;
    private final String grantee;
    private final boolean toOwner;

    /**
     * @param shown the grantee as the attribute names it
     * @param owner the object's owner, where the grantee is that
     */
    Grant(Identity object, String shown, String owner) {
        this.object = object;
        this.toOwner = shown.equals("its owner");
        this.grantee = Names.role(shown, owner);
    }

    /** @param expected null for what a new object has; so is {@code actual} */
    List<Step> steps(String expected, String actual) {
        var steps = new ArrayList<Step>();
        if (toOwner && (expected == null || actual == null)) {
            if (expected == null) {
                steps.add(new Step(Phase.OWNERS_RIGHTS, "GRANT ALL" + on() + " TO " + grantee));
            } else {
                steps.add(new Step(Phase.OWNERS_RIGHTS, "REVOKE ALL" + on() + " FROM " + grantee));
                grant(rights(expected), steps);
            }
        } else {
            var wanted = rights(expected);
            var found = rights(actual);
            var surplus = without(found, wanted);
            var lacking = without(wanted, found);
            surplus.forEach(right -> {
                boolean staysWithoutOption = right.endsWith(OPTION) && wanted.contains(plain(right));
                boolean comesWithOption = wanted.contains(right + OPTION);
                if (!comesWithOption) {
                    steps.add(new Step(
                            toOwner ? Phase.OWNERS_RIGHTS : Phase.REVOKE,
                            "REVOKE " + (staysWithoutOption ? "GRANT OPTION FOR " : "") + plain(right) + on() + " FROM "
                                    + grantee));
                    lacking.remove(plain(right));
                }
            });
            grant(lacking, steps);
        }
        return steps;
    }

    private void grant(Set<String> rights, List<Step> steps) {
        rights.forEach(right -> steps.add(new Step(
                toOwner ? Phase.OWNERS_RIGHTS : Phase.WIDENING,
                "GRANT " + plain(right) + on() + " TO " + grantee + (right.endsWith(OPTION) ? OPTION : ""))));
    }

    private static Set<String> without(Set<String> rights, Set<String> others) {
        var rest = new LinkedHashSet<>(rights);
        rest.removeAll(others);
        return rest;
    }

    private static String plain(String right) {
        return right.replace(OPTION, "");
    }

    private Set<String> rights(String list) {
        var all = list == null ? usual() : list;
        return all.equals(NONE) ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(all.split(", ")));
    }

    /** What everybody has on a new object. */
    private String usual() {
        if (!grantee.equals("PUBLIC")) {
            return NONE;
        }
        return switch (object.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE -> "EXECUTE";
            case ENUM, DOMAIN, COMPOSITE_TYPE, RANGE, BASE_TYPE, LANGUAGE -> "USAGE";
            case DATABASE -> "CONNECT, TEMPORARY";
            default -> NONE;
        };
    }

    /** The object, and before it the column where the right is one column's alone. */
    private String on() {
        return switch (object.kind()) {
            case COLUMN, VIEW_COLUMN -> " (" + Names.simple(object) + ") ON TABLE " + Names.holder(object);
            case TABLE, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> " ON TABLE " + Names.full(object);
            case AGGREGATE -> " ON FUNCTION " + Names.full(object);
            case SERVER -> " ON FOREIGN SERVER " + Names.full(object);
            case SEQUENCE,
                    FUNCTION,
                    PROCEDURE,
                    DOMAIN,
                    SCHEMA,
                    LANGUAGE,
                    FOREIGN_DATA_WRAPPER,
                    ENUM,
                    COMPOSITE_TYPE,
                    RANGE,
                    BASE_TYPE -> " ON " + Names.noun(object) + " " + Names.full(object);
            default ->
                throw new NoRemedyException(
                        "ride writes no grants on a " + object.kind().words());
        };
    }
}
