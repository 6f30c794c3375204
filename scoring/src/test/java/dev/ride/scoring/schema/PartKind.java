package dev.ride.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sort of object of a random schema, as random/parts.sql describes it: how it is made and dropped, on what it
 * stands, and what about it can be changed. README.md beside the file tells how to write one.
 *
 * @param identities what a difference in it may name: itself first, then what comes and goes with it
 * @param on the label of what holds it
 * @param with the label of what else it needs
 */
record PartKind(
        String label,
        List<String> identities,
        Optional<String> on,
        Optional<String> with,
        String create,
        String drop,
        List<Trait> traits) {
    private static final Pattern HEADING = Pattern.compile("--- (.+?) is (.+)");
    private static final Pattern TRAIT = Pattern.compile("([a-z ]+) = (.+) : (.+)");

    static final PartKind SCHEMA;

    /** All sorts but the schema itself, of which there is one. */
    static final List<PartKind> ALL;

    static {
        var kinds =
                Stream.of(text().split("(?m)^(?=--- )")).map(PartKind::parse).toList();
        SCHEMA = kinds.get(0);
        ALL = kinds.subList(1, kinds.size());
    }

    /**
     * What can be changed alone.
     *
     * @param values what it can be; the first is what an object has for which nothing was said
     * @param set the statement that makes it {@code {it}} when it {@code {was}} another
     */
    record Trait(String name, List<String> values, String set) {
        /** Whether PostgreSQL can change it only by dropping the object and making another. */
        boolean isAnew() {
            return set.equals("anew");
        }
    }

    private static PartKind parse(String text) {
        var lines = text.strip().lines().toList();
        var heading = HEADING.matcher(lines.get(0));
        if (!heading.matches()) {
            throw new IllegalStateException("No heading: " + text);
        }
        var identities = new ArrayList<>(List.of(heading.group(2)));
        var create = new StringBuilder();
        var traits = new ArrayList<Trait>();
        Optional<String> on = Optional.empty();
        Optional<String> with = Optional.empty();
        var drop = "";
        for (var line : lines.subList(1, lines.size())) {
            var trait = TRAIT.matcher(line);
            if (line.startsWith("+ ")) {
                identities.add(line.substring(2));
            } else if (line.startsWith("on ")) {
                on = Optional.of(line.substring(3));
            } else if (line.startsWith("with ")) {
                with = Optional.of(line.substring(5));
            } else if (trait.matches()) {
                traits.add(new Trait(trait.group(1), values(trait.group(2)), trait.group(3)));
            } else {
                // what stands last before the traits drops, everything before it makes
                create.append(drop).append(drop.isEmpty() ? "" : "\n");
                drop = line;
            }
        }
        return new PartKind(
                heading.group(1), identities, on, with, create.toString().strip(), drop, traits);
    }

    private static List<String> values(String text) {
        return Stream.of(text.split(" \\| "))
                .map(value -> value.equals("-") ? "" : value)
                .toList();
    }

    private static String text() {
        try (var resource = PartKind.class.getResourceAsStream("random/parts.sql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
