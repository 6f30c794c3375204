package dev.ride.runner.sandbox.docker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value in what the engine answers. What is not there is empty, since no engine tells all that another tells. */
record Answer(Object tree) {
    Answer at(String... path) {
        var value = tree;
        for (var key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Answer(value);
    }

    Stream<Answer> each() {
        return tree instanceof List<?> list ? list.stream().map(Answer::new) : Stream.empty();
    }

    /** The values of an object, by their keys. */
    Map<String, Answer> byKey() {
        return tree instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> (String) entry.getKey(), entry -> new Answer(entry.getValue())))
                : Map.of();
    }

    String text() {
        return tree instanceof String text ? text : "";
    }

    long number() {
        return text().isEmpty() ? 0 : Long.parseLong(text());
    }
}
