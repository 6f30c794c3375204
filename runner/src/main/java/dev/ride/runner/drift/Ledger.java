package dev.ride.runner.drift;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a database says of its own migrations.
 *
 * @param tool the migration tool it was recognised by, or the table's own name
 * @param versions a set: order, times and descriptions say nothing about the schema
 */
public record Ledger(String tool, SortedSet<String> versions) {
    public Ledger {
        versions = Collections.unmodifiableSortedSet(new TreeSet<>(versions));
    }

    /** The versions that this ledger has and the other has not. */
    SortedSet<String> without(Ledger other) {
        var rest = new TreeSet<>(versions);
        rest.removeAll(other.versions);
        return rest;
    }

    /** The version that sorts last, for people. */
    String newest() {
        return versions.isEmpty() ? "none" : versions.last();
    }
}
