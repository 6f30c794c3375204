package dev.ride.runner.sandbox.docker;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A container as the engine lists it.
 *
 * @param state the engine's word for it: created, running, exited
 */
record Container(String id, String state, Map<String, String> labels) {
    static Container of(JsonNode listed) {
        return new Container(
                listed.path("Id").asString(),
                listed.path("State").asString(),
                listed.path("Labels").properties().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, label -> label.getValue().asString())));
    }

    Berth berth() {
        return Labels.berth(labels);
    }
}
