package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list shows of a scenario, and what says whether this {@code ride} can read it. */
public record Heading(
        @JsonProperty(required = true) int format,
        @JsonProperty(required = true) String ride,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String topic,
        @JsonProperty(required = true) String level,
        @JsonProperty(required = true) int minutes) {
    static final Set<String> KEYS = Arrays.stream(Heading.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    static Heading of(Manifest manifest) {
        return new Heading(
                manifest.format(),
                manifest.ride(),
                manifest.title(),
                manifest.topic(),
                manifest.level(),
                manifest.minutes());
    }

    /** Whether nothing in it waits for a variant's values. */
    static boolean isPlain(Mapping head) {
        return head.walk()
                .noneMatch(node ->
                        node.asText().filter(text -> text.contains("${")).isPresent());
    }
}
