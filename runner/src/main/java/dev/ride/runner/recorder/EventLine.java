package dev.ride.runner.recorder;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Events as lines of JSON, each with its name. */
final class EventLine {
    private static final String NAME = "event";
    private static final Map<String, Class<?>> TYPES = new HashMap<>();
    private static final Map<Class<?>, String> NAMES = new HashMap<>();

    static {
        for (var event : Event.class.getAnnotation(JsonSubTypes.class).value()) {
            TYPES.put(event.name(), event.value());
            NAMES.put(event.value(), event.name());
        }
    }

    private EventLine() {}

    static String of(Event event) {
        var tree = new LinkedHashMap<Object, Object>();
        tree.put(NAME, NAMES.get(event.getClass()));
        tree.putAll((Map<?, ?>) Records.AS_NAMED.plain(event));
        return PlainJson.line(tree);
    }

    /** @throws MisfitException for what is no event */
    static Event read(String line) {
        if (PlainJson.parse(line) instanceof Map<?, ?> tree && TYPES.containsKey(String.valueOf(tree.get(NAME)))) {
            return (Event) Records.AS_NAMED.make(tree, TYPES.get(String.valueOf(tree.get(NAME))));
        }
        throw new MisfitException("here is no event: " + line);
    }
}
