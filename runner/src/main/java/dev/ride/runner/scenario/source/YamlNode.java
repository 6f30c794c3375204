package dev.ride.runner.scenario.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One node of a YAML file, and where it begins. Scalars keep the text they were written with: {@code 0012} stays so. */
public sealed interface YamlNode {
    SourcePlace place();

    /** Nothing, however YAML writes it. */
    record Nothing(SourcePlace place) implements YamlNode {}

    /** @param textPlace where the text begins: for a block, on the line below its indicator */
    record Scalar(SourcePlace place, String text, TextPlace textPlace) implements YamlNode {}

    record Sequence(SourcePlace place, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Entries in the order of the file; a key has a place of its own. */
    record Mapping(SourcePlace place, Map<String, Entry> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    record Entry(SourcePlace key, YamlNode value) {}

    /** The value under a key; empty where this is no mapping, has no such key, or holds null there. */
    default Optional<YamlNode> get(String key) {
        return this instanceof Mapping mapping
                ? Optional.ofNullable(mapping.entries.get(key))
                        .map(Entry::value)
                        .filter(value -> !value.isNull())
                : Optional.empty();
    }

    /** The items of a sequence; none where this is something else. */
    default List<YamlNode> items() {
        return this instanceof Sequence sequence ? sequence.items : List.of();
    }

    /** The text of a scalar. */
    default Optional<String> asText() {
        return this instanceof Scalar scalar ? Optional.of(scalar.text) : Optional.empty();
    }

    default boolean isNull() {
        return this instanceof Nothing;
    }

    /** The same tree without places; a key that has nothing is absent. */
    default Object plain() {
        if (this instanceof Mapping mapping) {
            var map = new LinkedHashMap<String, Object>();
            mapping.entries.forEach((key, entry) -> {
                if (!entry.value.isNull()) {
                    map.put(key, entry.value.plain());
                }
            });
            return map;
        }
        if (this instanceof Sequence sequence) {
            var list = new ArrayList<>();
            sequence.items.forEach(item -> list.add(item.plain()));
            return list;
        }
        return asText().orElse(null);
    }

    /** This node and all below it. */
    default Stream<YamlNode> walk() {
        return Stream.concat(Stream.of(this), children().flatMap(YamlNode::walk));
    }

    private Stream<YamlNode> children() {
        return this instanceof Mapping mapping
                ? mapping.entries.values().stream().map(Entry::value)
                : items().stream();
    }
}
