package dev.ride.runner.drift;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a database says of its own migrations.
 *
 * @param tool the migration tool it was recognised by, or the table's own name
 * @param kept how much of what was done it still tells
 * @param versions a set in the order in which people count: times and descriptions say nothing about the schema
 * @param dirty the version that was begun and did not end; what there is of it nobody knows, and the tool goes no further
 */
public record Ledger(String tool, Kept kept, SortedSet<String> versions, Optional<String> dirty) {
    private static final VersionOrder ORDER = new VersionOrder();

    /** How much a ledger tells. */
    public enum Kept {
        /** Every migration that was made. */
        ALL,
        /** The last one only, and its number says which were before it. */
        NUMBERED_HEAD,
        /** The last one only, by a name that says nothing of the others. */
        HEAD
    }

    public Ledger {
        versions = Collections.unmodifiableSortedSet(sorted(versions));
    }

    private static SortedSet<String> sorted(Collection<String> versions) {
        var sorted = new TreeSet<>(ORDER);
        sorted.addAll(versions);
        return sorted;
    }

    /** The versions that this ledger has and the other has not. */
    SortedSet<String> without(Ledger other) {
        var rest = sorted(versions);
        rest.removeAll(other.versions);
        return rest;
    }

    /** Whether this one records something that the other does not, or stands at a later number. */
    boolean goesBeyond(Ledger other) {
        if (kept != Kept.NUMBERED_HEAD || other.kept != Kept.NUMBERED_HEAD) {
            return !without(other).isEmpty();
        }
        return !versions.isEmpty()
                && (other.versions.isEmpty() || ORDER.compare(versions.last(), other.versions.last()) > 0);
    }

    /** Nobody knows what a dirty one records. */
    boolean recordsTheSameAs(Ledger other) {
        return versions.equals(other.versions) && dirty.isEmpty() && other.dirty.isEmpty();
    }

    /** The version that counts last, for people. */
    String newest() {
        return dirty.map(version -> version + "(dirty)").orElseGet(() -> versions.isEmpty() ? "none" : versions.last());
    }
}
