package dev.ride.runner.recorder;

import java.util.Map;

/**
 * One line of the server's JSON log: the fields that it has, numbers as text.
 *
 * @param cut whether a value was longer than is kept
 */
record LogLine(Map<String, String> fields, boolean cut) {
    LogLine {
        fields = Map.copyOf(fields);
    }

    /** The field, or an empty text: the server leaves out what it has nothing to say for. */
    String get(String field) {
        return fields.getOrDefault(field, "");
    }
}
