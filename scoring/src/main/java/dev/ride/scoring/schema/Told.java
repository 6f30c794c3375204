package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What is told of two snapshots: what is in scope, and follows from nothing that is told already. */
final class Told {
    private final Scope scope;
    private final Map<Identity, Fact> expected;
    private final Map<Identity, Fact> actual;

    Told(Scope scope, Map<Identity, Fact> expected, Map<Identity, Fact> actual) {
        this.scope = scope;
        this.expected = expected;
        this.actual = actual;
    }

    boolean wants(Identity identity) {
        return scope == Scope.EVERYTHING || scope.holds(lineage(identity, this::fact));
    }

    private Fact fact(Identity identity) {
        return expected.getOrDefault(identity, actual.get(identity));
    }

    static List<Identity> lineage(Identity identity, Function<Identity, Fact> facts) {
        var lineage = new ArrayList<Identity>();
        for (var at = identity; at != null; at = parent(facts.apply(at))) {
            lineage.add(at);
        }
        return lineage;
    }

    private static Identity parent(Fact fact) {
        return fact == null ? null : fact.parent();
    }

    /** Whether the others have not what this fact stands on or is inherited from, and that is told. */
    boolean byAnotherAbsence(Fact fact, Map<Identity, Fact> others) {
        return isAbsent(fact.parent(), others) || isAbsent(fact.origin(), others);
    }

    private boolean isAbsent(Identity identity, Map<Identity, Fact> others) {
        // an extension's schema, say, is on neither side, and so nowhere told
        var fact = identity == null || others.containsKey(identity) ? null : fact(identity);
        return fact != null && (wants(identity) || byAnotherAbsence(fact, others));
    }

    /** Whether both have an attribute unchanged from the same origin, of which it is told. */
    boolean byOrigin(Fact wanted, Fact found, String attribute) {
        var origin = wanted.origin();
        if (origin == null
                || !origin.equals(found.origin())
                || !Objects.equals(
                        wanted.attributes().get(attribute), found.attributes().get(attribute))) {
            return false;
        }
        // without the origin nobody knows what is inherited
        return wants(origin)
                || !expected.containsKey(origin)
                || !actual.containsKey(origin)
                || byOrigin(expected.get(origin), actual.get(origin), attribute);
    }
}
