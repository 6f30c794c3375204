package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps of an inherited object only what departs from the one it was inherited from, so that a change on a partitioned
 * table is one finding and not one a partition.
 */
public final class Inheritance {
    /** Stands for an attribute that the origin has and the inherited object has not. */
    private static final String UNSET = "(unset)";

    private static final Set<String> OF_ONE_INDEX = Set.of("table", "clustered", "attached to");

    private Inheritance() {}

    static List<Fact> reduced(List<Fact> facts) {
        if (facts.stream().allMatch(fact -> fact.origin() == null)) {
            return facts;
        }
        var byIdentity = new HashMap<Identity, Fact>();
        facts.forEach(fact -> byIdentity.put(fact.identity(), fact));
        var reduced = new ArrayList<Fact>(facts.size());
        for (var fact : facts) {
            var origin = fact.origin() == null ? null : byIdentity.get(fact.origin());
            reduced.add(origin == null ? fact : departures(fact, origin));
        }
        return reduced;
    }

    /** All attributes of a fact, those that it inherits included. */
    public static SortedMap<String, String> attributes(Fact fact, Map<Identity, Fact> facts) {
        var origin = fact.origin() == null ? null : facts.get(fact.origin());
        if (origin == null) {
            return fact.attributes();
        }
        var all = new TreeMap<>(attributes(origin, facts));
        all.keySet().removeIf(name -> isOwn(fact.identity().kind(), name));
        all.putAll(fact.attributes());
        all.values().removeIf(UNSET::equals);
        return all;
    }

    private static Fact departures(Fact fact, Fact origin) {
        var kind = fact.identity().kind();
        var departures = new TreeMap<>(fact.attributes());
        origin.attributes().forEach((name, value) -> {
            if (!isOwn(kind, name)) {
                departures.merge(name, UNSET, (own, unset) -> own);
                departures.remove(name, value);
            }
        });
        return new Fact(fact.identity(), fact.parent(), fact.origin(), departures);
    }

    /** What is never handed down. */
    private static boolean isOwn(Kind kind, String attribute) {
        return attribute.equals("comment")
                || attribute.equals("local")
                || attribute.equals("not null comment")
                || attribute.equals("not null name")
                || attribute.equals("not null local")
                || attribute.startsWith("grants to ")
                || attribute.startsWith("security label ")
                || attribute.startsWith(Attachments.NEEDS_EXTENSION)
                || kind.isInformational(attribute)
                || OF_ONE_INDEX.contains(attribute);
    }
}
