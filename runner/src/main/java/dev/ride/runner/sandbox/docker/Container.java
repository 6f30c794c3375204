package dev.ride.runner.sandbox.docker;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A container as the engine lists it.
 *
 * @param state the engine's word for it: created, running, exited
 */
record Container(String id, String state, Map<String, String> labels) {
    static Container of(Answer listed) {
        var labels = listed.at("Labels").byKey().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, label -> label.getValue().text()));
        return new Container(listed.at("Id").text(), listed.at("State").text(), labels);
    }

    Berth berth() {
        return Labels.berth(labels);
    }
}
