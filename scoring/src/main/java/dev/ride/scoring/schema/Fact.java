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

    /**
     * Whether it is a part of what holds it, as an index is of its table; a partition, a server or an owned sequence is an
     * object of its own that only stands on it.
     */
    boolean isPart() {
        return switch (identity.kind()) {
            case COLUMN,
                    VIEW_COLUMN,
                    TYPE_ATTRIBUTE,
                    CONSTRAINT,
                    CONSTRAINT_INDEX,
                    DOMAIN_CONSTRAINT,
                    INDEX,
                    TRIGGER,
                    RULE,
                    POLICY,
                    STATISTICS -> true;
            // that of an identity column
            case SEQUENCE -> parent.kind() == Kind.COLUMN && !attributes.containsKey("owned by");
            default -> false;
        };
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }
}
