package dev.ride.scoring.rubric.detect;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Detectors as YAML in one line, without what was left out. */
final class Written {
    private Written() {}

    static String of(Detector detector) {
        var kind = Arrays.stream(
                        Detector.class.getAnnotation(JsonSubTypes.class).value())
                .filter(candidate -> candidate.value() == detector.getClass())
                .findFirst()
                .orElseThrow();
        var keys = (Map<?, ?>) Records.KEBAB.plain(detector);
        keys.values().removeIf(value -> Boolean.FALSE.equals(value) || List.of().equals(value));
        return PlainJson.line(Map.of(kind.name(), keys))
                .replace("\"", "")
                .replace(":", ": ")
                .replace(",", ", ");
    }
}
