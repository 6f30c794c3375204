package dev.ride.scoring.schema;

import java.util.TreeMap;

/**
 * Attributes whose values may be secrets. In a fact such a value is a mask, and behind it a keyed hash where there was a
 * key; the hash is compared and never leaves the memory.
 */
final class Secrets {
    static final String MASK = "***";

    private static final String PREFIX = "secret ";

    private Secrets() {}

    static boolean isOne(String attribute) {
        return attribute.startsWith(PREFIX);
    }

    /** Whether both are the same as far as anybody can tell: where one was read without a key, nobody can. */
    static boolean same(String value, String other) {
        return value.equals(other) || value.equals(MASK) || other.equals(MASK);
    }

    static String masked(String attribute, String value) {
        return value != null && isOne(attribute) ? MASK : value;
    }

    /** The snapshot as it may be kept. */
    static Snapshot masked(Snapshot snapshot) {
        return new Snapshot(
                snapshot.format(),
                snapshot.serverVersion(),
                snapshot.database(),
                snapshot.schema(),
                snapshot.facts().stream().map(Secrets::masked).toList(),
                snapshot.notCompared(),
                snapshot.settled());
    }

    private static Fact masked(Fact fact) {
        if (fact.attributes().keySet().stream().noneMatch(Secrets::isOne)) {
            return fact;
        }
        var attributes = new TreeMap<String, String>();
        fact.attributes().forEach((name, value) -> attributes.put(name, masked(name, value)));
        return new Fact(fact.identity(), fact.parent(), fact.origin(), attributes);
    }
}
