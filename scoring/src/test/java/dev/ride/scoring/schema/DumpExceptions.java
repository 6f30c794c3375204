package dev.ride.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cases in which pg_dump and the comparer are of two opinions, each under its reason: dump_exceptions.md beside the
 * cases. A case that stands there and needs it no longer is a failure, as is one that there is not.
 */
final class DumpExceptions {
    /** What of a case is held against pg_dump. */
    enum Step {
        /** the change, seen by one as a difference and by the other as none */
        CHANGE,
        /** the other route to the first schema, likewise */
        SAME,
        /** the same, when both dumps are the same words in another order */
        ORDER,
        /** the first schema, dumped and made again from the dump */
        RESTORE,
        /** the schema after the change, likewise */
        RESTORE_CHANGED
    }

    private final Map<Step, Map<String, String>> reasons = new EnumMap<>(Step.class);

    DumpExceptions() {
        var reason = "";
        for (var line : text().lines().toList()) {
            if (line.startsWith("## ")) {
                reason = line.substring(3);
            } else if (line.startsWith("- ")) {
                var words = line.substring(2).split(" of ", 2);
                var step = Step.valueOf(words[0].replace(' ', '_').toUpperCase(Locale.ROOT));
                reasons.computeIfAbsent(step, any -> new TreeMap<>()).put(words[1], reason);
            }
        }
    }

    /** Why the two may disagree there; empty where they must agree. */
    Optional<String> reason(Step step, SchemaCase test) {
        return Optional.ofNullable(reasons.getOrDefault(step, Map.of()).get(test.toString()));
    }

    /** The exceptions of a step that are about none of the cases. */
    Set<String> strangers(Step step, List<SchemaCase> cases) {
        var strangers = new TreeSet<>(reasons.getOrDefault(step, Map.of()).keySet());
        cases.forEach(test -> strangers.remove(test.toString()));
        return strangers;
    }

    private static String text() {
        try (var resource = DumpExceptions.class.getResourceAsStream("cases/dump_exceptions.md")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
