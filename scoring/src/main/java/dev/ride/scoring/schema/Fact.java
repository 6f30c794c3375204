package dev.ride.scoring.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One object and what is true of it. An attribute that is not there has its usual value: not set, not granted, off.
 *
 * @param parent what holds the object: the table of a column, the schema of a table; null for what stands in no other
 * @param origin the object of a parent table that this one is inherited from; its attributes are then only where it
 *     departs from it; null for what is not inherited
 */
public record Fact(Identity identity, Identity parent, Identity origin, SortedMap<String, String> attributes) {
    public Fact {
        attributes =
                Collections.unmodifiableSortedMap(attributes == null ? new TreeMap<>() : new TreeMap<>(attributes));
    }

    public Fact(Identity identity, Identity parent, Map<String, String> attributes) {
        this(identity, parent, null, new TreeMap<>(attributes));
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
