package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Compares two snapshots, fact by fact and attribute by attribute; what follows from another finding is not repeated. */
public final class SchemaComparison {
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::identity).thenComparing(Difference::attribute);

    private final SortedMap<Identity, Fact> expected;
    private final SortedMap<Identity, Fact> actual;
    private final Set<Snapshot.Settled> settled;
    private final Strictness strictness;
    private final List<Difference> differences = new ArrayList<>();

    private SchemaComparison(Snapshot expected, Snapshot actual, Strictness strictness) {
        this.expected = expected.byIdentity();
        this.actual = actual.byIdentity();
        this.settled = new HashSet<>(actual.settled());
        this.strictness = strictness;
    }

    /** The differences, sorted by object and attribute; empty when the schemas agree. */
    public static List<Difference> compare(Snapshot expected, Snapshot actual, Strictness strictness) {
        if (expected.facts().equals(actual.facts())) {
            return List.of();
        }
        var matched = strictness.generatedNames() ? actual : GeneratedNames.matched(expected, actual);
        return new SchemaComparison(expected, matched, strictness).differences();
    }

    private List<Difference> differences() {
        for (var fact : expected.values()) {
            var found = actual.get(fact.identity());
            if (found != null) {
                compareAttributes(fact, found);
            } else if (standsIn(fact, actual)) {
                addAbsence(fact, true);
            }
        }
        for (var fact : actual.values()) {
            if (!expected.containsKey(fact.identity()) && standsIn(fact, expected) && extraCounts(fact)) {
                addAbsence(fact, false);
            }
        }
        if (strictness.columnOrder()) {
            differences.addAll(ColumnOrder.compare(expected, actual));
        }
        return differences.stream().sorted(ORDER).toList();
    }

    /** Whether the others have what this fact stands on; if not, its absence there follows from that. */
    private static boolean standsIn(Fact fact, SortedMap<Identity, Fact> others) {
        return (fact.parent() == null || others.containsKey(fact.parent()))
                && (fact.origin() == null || others.containsKey(fact.origin()));
    }

    private void addAbsence(Fact fact, boolean missing) {
        switch (fact.identity().kind().presence()) {
            case OWN ->
                differences.add(missing ? Difference.missing(fact.identity()) : Difference.extra(fact.identity()));
            case NONE -> {
                var nothing = new Fact(fact.identity(), fact.parent(), Map.of());
                compareAttributes(missing ? fact : nothing, missing ? nothing : fact);
            }
            case TOLD_BY_OTHERS -> {}
        }
    }

    private boolean extraCounts(Fact fact) {
        if (fact.identity().kind() == Kind.STATISTICS) {
            return strictness.statisticsTargets();
        }
        return strictness.extraFreeStanding()
                || fact.parent() != null && fact.parent().kind() != Kind.SCHEMA;
    }

    private void compareAttributes(Fact wanted, Fact found) {
        boolean sameOrigin = Objects.equals(wanted.origin(), found.origin());
        if (sameOrigin && wanted.attributes().equals(found.attributes())) {
            return;
        }
        var values = Inheritance.attributes(wanted, expected);
        var others = Inheritance.attributes(found, actual);
        var names = new TreeSet<>(values.keySet());
        names.addAll(others.keySet());
        if (sameOrigin) {
            // what both inherit unchanged is the origin's finding
            names.removeIf(name -> Objects.equals(
                    wanted.attributes().get(name), found.attributes().get(name)));
        }
        if (isUnseen(values) || isUnseen(others)) {
            // who may not read them cannot say that they are other ones
            names.removeIf(name -> name.startsWith("option ") || Secrets.isOne(name));
        }
        for (var name : names) {
            var value = values.get(name);
            var other = others.get(name);
            if (!same(name, value, other) && counts(wanted.identity().kind(), name, value, other)) {
                differences.add(new Difference(
                        wanted.identity(),
                        name,
                        Secrets.masked(name, value),
                        Secrets.masked(name, other),
                        unverified(wanted.identity(), name, value, other)));
            }
        }
    }

    private static boolean isUnseen(Map<String, String> attributes) {
        return "no".equals(attributes.get("options seen"));
    }

    private static boolean same(String name, String value, String other) {
        return Objects.equals(value, other)
                || Secrets.isOne(name) && value != null && other != null && Secrets.same(value, other);
    }

    private boolean counts(Kind kind, String attribute, String expectedValue, String actualValue) {
        if (kind.isOwnChoice(attribute) && expectedValue == null) {
            return strictness.extraFreeStanding();
        }
        return switch (attribute) {
            case "comment", "not null comment" -> strictness.extraComments() || expectedValue != null;
            // an owned sequence has none of its own: who owns the sequence is then told by "owned by"
            case "owner" -> expectedValue != null && actualValue != null;
            case "statistics target" -> strictness.statisticsTargets();
            case "not null name" -> strictness.generatedNames();
            // where one side was not read, nobody can tell
            case "last value" -> strictness.sequencePositions() && expectedValue != null && actualValue != null;
            default -> !kind.isInformational(attribute);
        };
    }

    private boolean unverified(Identity identity, String attribute, String value, String other) {
        return value != null
                && other != null
                && Expressions.isOne(identity.kind(), attribute)
                && (Expressions.mayBeSpelledOtherwise(attribute, value)
                        || Expressions.mayBeSpelledOtherwise(attribute, other))
                && !settled.contains(new Snapshot.Settled(identity, attribute));
    }
}
