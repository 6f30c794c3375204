package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
        var matched = strictness.generatedNames() ? actual : GeneratedNames.matched(expected, actual);
        return new SchemaComparison(expected, matched, strictness).differences();
    }

    private List<Difference> differences() {
        for (var fact : expected.values()) {
            var found = actual.get(fact.identity());
            if (found != null) {
                compareAttributes(fact, found);
            } else if (countsAlone(fact, actual)) {
                differences.add(Difference.missing(fact.identity()));
            }
        }
        for (var fact : actual.values()) {
            if (!expected.containsKey(fact.identity()) && countsAlone(fact, expected) && extraCounts(fact)) {
                differences.add(Difference.extra(fact.identity()));
            }
        }
        if (strictness.columnOrder()) {
            differences.addAll(ColumnOrder.compare(expected, actual));
        }
        return differences.stream().sorted(ORDER).toList();
    }

    /** Whether the absence of this fact is a finding, and not a consequence of the absence of what it stands on. */
    private static boolean countsAlone(Fact fact, SortedMap<Identity, Fact> others) {
        return fact.identity().kind().presenceCounts()
                && (fact.parent() == null || others.containsKey(fact.parent()))
                && (fact.origin() == null || others.containsKey(fact.origin()));
    }

    private boolean extraCounts(Fact fact) {
        if (fact.identity().kind() == Kind.STATISTICS) {
            return strictness.statisticsTargets();
        }
        return strictness.extraFreeStanding()
                || fact.parent() != null && fact.parent().kind() != Kind.SCHEMA;
    }

    private void compareAttributes(Fact wanted, Fact found) {
        var names = new TreeSet<>(wanted.attributes().keySet());
        names.addAll(found.attributes().keySet());
        for (var name : names) {
            var value = wanted.attributes().get(name);
            var other = found.attributes().get(name);
            if (!Objects.equals(value, other) && counts(wanted.identity().kind(), name, value)) {
                differences.add(new Difference(
                        wanted.identity(), name, value, other, unverified(wanted.identity(), name, value, other)));
            }
        }
    }

    private boolean counts(Kind kind, String attribute, String expectedValue) {
        return switch (attribute) {
            case "comment", "not null comment" -> strictness.extraComments() || expectedValue != null;
            case "statistics target" -> strictness.statisticsTargets();
            case "not null name" -> strictness.generatedNames();
            case "last value" -> strictness.sequencePositions();
            default -> !kind.isInformational(attribute);
        };
    }

    private boolean unverified(Identity identity, String attribute, String value, String other) {
        return value != null
                && other != null
                && Expressions.isOne(identity.kind(), attribute)
                && !settled.contains(new Snapshot.Settled(identity, attribute));
    }
}
