package dev.ride.runner.recorder;

import dev.ride.runner.plain.PlainJson;
import dev.ride.runner.plain.Records;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as lines of JSON. Those that the program writes of itself are plain records, and a start or a reset writes no
 * others; so the data binding library is set up only where the server told something.
 */
final class EventLine {
    private static final class Binding {
        private static final JsonMapper JSON = JsonMapper.builder().build();
    }

    private EventLine() {}

    static String of(Event event) {
        return event instanceof Event.FromServer ? Binding.JSON.writeValueAsString(event) : own(event);
    }

    private static String own(Event event) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("event", event.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        ((Map<?, ?>) Records.AS_NAMED.plain(event)).forEach((key, value) -> tree.put((String) key, value));
        return PlainJson.line(tree);
    }

    static Event read(String line) {
        return Binding.JSON.readValue(line, Event.class);
    }
}
