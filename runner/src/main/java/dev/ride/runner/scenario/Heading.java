package dev.ride.runner.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a list shows of a scenario. */
public record Heading(String title, String topic, String level, int minutes) {
    private static final List<String> TEXTS = List.of("title", "topic", "level");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    static Heading of(Manifest manifest) {
        return new Heading(manifest.title(), manifest.topic(), manifest.level(), manifest.minutes());
    }

    /**
     * The same of a manifest's first lines; empty where they are for another {@code ride}, or where something is missing, not
     * as it should be or waiting for a variant's values.
     */
    static Optional<Heading> of(Map<String, String> said) {
        var known = Integer.toString(Format.VERSION).equals(said.get("format")) && Format.RIDE.equals(said.get("ride"));
        var texts = TEXTS.stream().map(key -> said.getOrDefault(key, "")).toList();
        var minutes = said.getOrDefault("minutes", "");
        if (!known
                || !WHOLE.matcher(minutes).matches()
                || texts.stream().anyMatch(text -> text.isBlank() || text.contains("${"))) {
            return Optional.empty();
        }
        return Optional.of(new Heading(texts.get(0), texts.get(1), texts.get(2), Integer.parseInt(minutes)));
    }
}
