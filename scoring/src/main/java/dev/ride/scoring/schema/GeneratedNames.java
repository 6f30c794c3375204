package dev.ride.scoring.schema;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Matches constraints, indexes and sequences that are missing under a name which PostgreSQL chose by itself with extra
 * ones that are the same in all but the name, and gives these the expected name. The strict have only those keys matched
 * of which no dump keeps the name: a partition's foreign keys that come from the table above.
 */
final class GeneratedNames {
    private static final Pattern ENDING = Pattern.compile(".*_(pkey|key|fkey|check|excl|idx|seq)\\d*");
    /** Of a long table name at least this much stays when a name is cut to the 63 bytes that PostgreSQL allows. */
    private static final int LEAST_KEPT_BYTES = 25;

    private final SortedMap<Identity, Fact> expected;
    private SortedMap<Identity, Fact> actual;
    private List<Snapshot.Settled> settled;
    private final boolean strict;

    private GeneratedNames(Snapshot expected, Snapshot actual, boolean strict) {
        this.expected = expected.byIdentity();
        this.actual = actual.byIdentity();
        this.settled = actual.settled();
        this.strict = strict;
    }

    /** The actual snapshot with the expected names. */
    static Snapshot matched(Snapshot expected, Snapshot actual, Strictness strictness) {
        var names = new GeneratedNames(expected, actual, strictness.generatedNames());
        if (!names.matchOnce()) {
            return actual;
        }
        // a match can make what stands on it or is inherited from it matchable
        while (names.matchOnce()) {}
        return new Snapshot(
                actual.format(),
                actual.serverVersion(),
                actual.database(),
                actual.schema(),
                List.copyOf(names.actual.values()),
                actual.notCompared(),
                names.settled);
    }

    private boolean matchOnce() {
        var renames = new HashMap<Identity, Identity>();
        var taken = new HashSet<Identity>();
        for (var missing : expected.values()) {
            if (!actual.containsKey(missing.identity())
                    && (InheritedKeys.isOne(missing, expected) || !strict && isGenerated(missing))) {
                actual.values().stream()
                        .filter(extra -> !expected.containsKey(extra.identity()) && !taken.contains(extra.identity()))
                        .filter(extra -> isSameButForName(missing, extra))
                        .findFirst()
                        .ifPresent(extra -> {
                            taken.add(extra.identity());
                            renames.put(extra.identity(), missing.identity());
                        });
            }
        }
        rename(renames);
        return !renames.isEmpty();
    }

    private static boolean isGenerated(Fact fact) {
        return switch (fact.identity().kind()) {
            case CONSTRAINT, INDEX, SEQUENCE -> fact.parent() != null && isGenerated(fact.identity(), fact.parent());
            default -> false;
        };
    }

    private static boolean isGenerated(Identity identity, Identity parent) {
        var name = identity.simpleName();
        if (parent.path().size() < 2 || !ENDING.matcher(name).matches()) {
            return false;
        }
        var table = parent.path().get(1);
        boolean wasCut = name.getBytes(StandardCharsets.UTF_8).length >= 60;
        return name.startsWith(table + "_")
                || wasCut && name.startsWith(table.substring(0, Math.min(table.length(), LEAST_KEPT_BYTES)));
    }

    private boolean isSameButForName(Fact missing, Fact extra) {
        return missing.identity().kind() == extra.identity().kind()
                && Objects.equals(missing.parent(), extra.parent())
                && Objects.equals(missing.origin(), extra.origin())
                && (InheritedKeys.isOne(missing, expected) && InheritedKeys.isOne(extra, actual)
                        || withoutOwn(Inheritance.attributes(missing, expected))
                                .equals(withoutOwn(Inheritance.attributes(extra, actual))));
    }

    /** What says nothing of the structure. */
    private static Map<String, String> withoutOwn(Map<String, String> attributes) {
        var others = new HashMap<>(attributes);
        others.keySet().removeAll(Set.of("comment", "clustered", "last value"));
        return others;
    }

    private void rename(Map<Identity, Identity> renames) {
        var all = new HashMap<>(renames);
        renames.forEach((from, to) -> {
            if (from.kind() == Kind.CONSTRAINT) {
                all.put(
                        Identity.of(Kind.CONSTRAINT_INDEX, from.path().get(0), from.simpleName()),
                        Identity.of(Kind.CONSTRAINT_INDEX, to.path().get(0), to.simpleName()));
            }
        });
        var renamed = new TreeMap<Identity, Fact>();
        for (var fact : actual.values()) {
            var identity = all.getOrDefault(fact.identity(), fact.identity());
            renamed.put(
                    identity,
                    new Fact(
                            identity,
                            all.getOrDefault(fact.parent(), fact.parent()),
                            all.getOrDefault(fact.origin(), fact.origin()),
                            attributes(fact, all)));
        }
        actual = renamed;
        settled = settled.stream()
                .map(each -> new Snapshot.Settled(all.getOrDefault(each.identity(), each.identity()), each.attribute()))
                .toList();
    }

    /** The few attributes that name a constraint's index, an index or a sequence. */
    private static SortedMap<String, String> attributes(Fact fact, Map<Identity, Identity> renames) {
        var attributes = new TreeMap<>(fact.attributes());
        renames.forEach((from, to) -> {
            switch (from.kind()) {
                case INDEX -> attributes.replace("attached to", from.name(), to.name());
                case SEQUENCE -> attributes.replace("default", nextval(from), nextval(to));
                default -> {}
            }
            attributes.replace("replica identity", "index " + from.simpleName(), "index " + to.simpleName());
        });
        return attributes;
    }

    private static String nextval(Identity sequence) {
        return "nextval('" + sequence.name() + "'::regclass)";
    }
}
