package dev.ride.runner.scenario.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The first lines of a YAML file, as far as each gives one key a value that needs no rule of YAML's to be read. Lists need
 * them of many files, and a parser goes through those character by character; where it would have to, this gives up.
 */
public final class PlainLines {
    private static final Pattern LINE = Pattern.compile(
            "(?<key>[a-z]+): (?:\"(?<quoted>[^\"\\\\]*)\"|(?<bare>(?!null$|Null$|NULL$)[A-Za-z0-9][^:#]*))");

    private PlainLines() {}

    /** What keys are given before the first line that is not plain. The text must not end within a value. */
    public static Map<String, String> of(String text) {
        var values = new HashMap<String, String>();
        String last = null;
        for (var line : text.split("\n")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var plain = LINE.matcher(line);
            if (!plain.matches()) {
                // an indented line goes on with the value before it
                if (line.isBlank() || Character.isWhitespace(line.charAt(0))) {
                    values.remove(last);
                }
                return values;
            }
            last = plain.group("key");
            var quoted = plain.group("quoted");
            var before = values.put(
                    last, quoted != null ? quoted : plain.group("bare").strip());
            if (before != null) {
                return Map.of();
            }
        }
        return values;
    }
}
