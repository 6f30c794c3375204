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
 * One row of the table of cases: a schema, a change to it and exactly the differences that the change makes, and maybe
 * another route to the first schema, which makes none. README.md beside the files tells how to write one.
 */
record SchemaCase(
        String file,
        String title,
        int since,
        String base,
        String change,
        List<String> differences,
        Optional<String> same) {
    private static final List<String> FILES =
            List.of("tables", "columns", "constraints", "indexes", "views", "programs", "types", "others");
    private static final Pattern TITLE = Pattern.compile("(.*?)(?: \\[since (\\d+)])?");

    static List<SchemaCase> all() {
        return FILES.stream().flatMap(SchemaCase::load).toList();
    }

    static List<SchemaCase> of(int major) {
        return all().stream().filter(test -> test.since <= major).toList();
    }

    @Override
    public String toString() {
        return file + ": " + title;
    }

    private static Stream<SchemaCase> load(String file) {
        var cases = new ArrayList<SchemaCase>();
        for (var text : content(file).split("(?m)^(?=--- (?!change$|differs$|same$))")) {
            if (!text.isBlank()) {
                cases.add(parse(file, text));
            }
        }
        return cases.stream();
    }

    private static SchemaCase parse(String file, String text) {
        var heading = TITLE.matcher(text.substring(4, text.indexOf('\n')));
        heading.matches();
        var base = text.substring(text.indexOf('\n') + 1).split("(?m)^--- (change|differs|same)$", 2)[0];
        return new SchemaCase(
                file,
                heading.group(1),
                heading.group(2) == null ? 0 : Integer.parseInt(heading.group(2)),
                base,
                section(text, "change").orElseThrow(() -> new IllegalStateException("No change: " + text)),
                section(text, "differs")
                        .map(lines ->
                                lines.lines().filter(line -> !line.isBlank()).toList())
                        .orElseThrow(() -> new IllegalStateException("No differences: " + text)),
                section(text, "same"));
    }

    private static Optional<String> section(String text, String name) {
        var parts = text.split("(?m)^--- " + name + "$", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(parts[1].split("(?m)^--- (change|differs|same)$", 2)[0]);
    }

    private static String content(String file) {
        try (var resource = SchemaCase.class.getResourceAsStream("cases/" + file + ".sql")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
