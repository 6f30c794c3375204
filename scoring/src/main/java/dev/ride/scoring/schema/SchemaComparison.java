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
    private final int olderServer;

    private final Set<Snapshot.Settled> settled;
    private final Strictness strictness;
    private final Told told;
    private final List<Difference> differences = new ArrayList<>();

    private SchemaComparison(Snapshot expected, Snapshot actual, Strictness strictness, Scope scope) {
        this.expected = expected.byIdentity();
        this.actual = actual.byIdentity();
        this.told = new Told(scope, this.expected, this.actual);
        this.olderServer = Math.min(expected.serverVersion(), actual.serverVersion());
        this.settled = new HashSet<>(actual.settled());
        this.strictness = strictness;
    }

    /** The differences, sorted by object and attribute; empty when the schemas agree. */
    public static List<Difference> compare(Snapshot expected, Snapshot actual, Strictness strictness) {
        return compare(expected, actual, strictness, Scope.EVERYTHING);
    }

    /** The differences of what is in scope. */
    public static List<Difference> compare(Snapshot expected, Snapshot actual, Strictness strictness, Scope scope) {
        if (expected.facts().equals(actual.facts())) {
            return List.of();
        }
        var matched = GeneratedNames.matched(expected, actual, strictness);
        return new SchemaComparison(expected, matched, strictness, scope).differences();
    }

    private List<Difference> differences() {
        for (var fact : expected.values()) {
            var found = actual.get(fact.identity());
            if (found != null) {
                compareAttributes(fact, found);
            } else {
                addAbsence(fact, actual, true);
            }
        }
        for (var fact : actual.values()) {
            if (!expected.containsKey(fact.identity()) && extraCounts(fact)) {
                addAbsence(fact, expected, false);
            }
        }
        if (strictness.columnOrder()) {
            ColumnOrder.compare(expected, actual).stream()
                    .filter(difference -> told.wants(difference.identity()))
                    .forEach(differences::add);
        }
        return differences.stream().sorted(ORDER).toList();
    }

    private void addAbsence(Fact fact, Map<Identity, Fact> others, boolean missing) {
        if (!told.wants(fact.identity()) || told.byAnotherAbsence(fact, others)) {
            return;
        }
        var difference = missing ? Difference.missing(fact.identity()) : Difference.extra(fact.identity());
        switch (fact.identity().kind().presence()) {
            case OWN -> differences.add(difference);
            case NONE -> {
                var nothing = new Fact(fact.identity(), fact.parent(), Map.of());
                compareAttributes(missing ? fact : nothing, missing ? nothing : fact);
            }
            case TOLD_BY_OTHERS -> {
                if (fact.parent() != null && !told.wants(fact.parent())) {
                    differences.add(difference);
                }
            }
        }
    }

    private boolean extraCounts(Fact fact) {
        if (fact.identity().kind() == Kind.STATISTICS) {
            return strictness.statisticsTargets();
        }
        return strictness.extraFreeStanding()
                || fact.parent() != null && fact.parent().kind() != Kind.SCHEMA && expected.containsKey(fact.parent());
    }

    private void compareAttributes(Fact wanted, Fact found) {
        boolean same = Objects.equals(wanted.origin(), found.origin())
                && wanted.attributes().equals(found.attributes());
        if (same && (wanted.origin() == null || told.wants(wanted.origin())) || !told.wants(wanted.identity())) {
            return;
        }
        var values = Inheritance.attributes(wanted, expected);
        var others = Inheritance.attributes(found, actual);
        var names = new TreeSet<>(values.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> told.byOrigin(wanted, found, name) || NotNullRules.comesWithOne(name, values, others));
        if (NotNullRules.isInherited(wanted, expected) || NotNullRules.isInherited(found, actual)) {
            names.remove("not null name");
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
        if (!NotNullRules.canHave(olderServer, kind, attribute)) {
            return false;
        }
        if (kind.isOwnChoice(attribute) && expectedValue == null) {
            return strictness.extraFreeStanding();
        }
        return switch (attribute) {
            case "comment", "not null comment", "clustered" -> strictness.extraMarks() || expectedValue != null;
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
                && Expressions.mayBeOne(identity.kind(), attribute, value, other)
                && !settled.contains(new Snapshot.Settled(identity, attribute));
    }
}
