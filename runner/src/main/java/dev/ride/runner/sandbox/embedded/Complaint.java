package dev.ride.runner.sandbox.embedded;

import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a server did not come up, in its own words. Its log outlives it and holds what was said at earlier starts and to
 * clients too, so only what is written after this was made counts, and of that what the server says of itself.
 */
final class Complaint {
    private static final String REDIRECTING = "redirecting log output";
    private static final Set<String> SEVERE = Set.of("FATAL", "PANIC");
    private static final Set<String> ITSELF = Set.of("postmaster", "startup");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Pattern LINE = Pattern.compile("(?:LOG|FATAL): +(.*)");

    private final RunFolder run;
    private final Map<Path, Long> before = new TreeMap<>();

    private Complaint(RunFolder run) {
        this.run = run;
    }

    /** Of a start that is about to be tried. */
    static Complaint before(RunFolder run) throws IOException {
        var complaint = new Complaint(run);
        try (var files = Files.newDirectoryStream(run.log())) {
            for (var file : files) {
                complaint.before.put(file, Files.size(file));
            }
        }
        return complaint;
    }

    /** A server that has opened its log may be gone before its last words stand there. */
    String told() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var severe = inLog();
        while (severe.isEmpty() && added(run.firstWords()).contains(REDIRECTING) && System.nanoTime() < end) {
            Command.pause(BETWEEN_LOOKS);
            severe = inLog();
        }
        if (severe.isPresent()) {
            return severe.get();
        }
        var firstWords = firstWords();
        return firstWords.isEmpty() ? Command.lastLine(run.programWords()) : firstWords;
    }

    private Optional<String> inLog() throws IOException {
        try (var files = Files.newDirectoryStream(run.log(), "*.json")) {
            for (var file : files) {
                var added = added(file);
                // the last line may be half written
                var severe = added.substring(0, added.lastIndexOf('\n') + 1)
                        .lines()
                        .flatMap(line -> severe(line).stream())
                        .findFirst();
                if (severe.isPresent()) {
                    return severe;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> severe(String line) {
        try {
            return PlainJson.parse(line) instanceof Map<?, ?> told
                            && SEVERE.contains(told.get("error_severity"))
                            && ITSELF.contains(told.get("backend_type"))
                    ? Optional.of((String) told.get("message"))
                    : Optional.empty();
        } catch (MisfitException damaged) {
            return Optional.empty();
        }
    }

    /** Before its log is open the server says little, and a wrong setting is told one line before the fatal one. */
    private String firstWords() throws IOException {
        return LINE.matcher(added(run.firstWords()))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.joining("; "));
    }

    private String added(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(before.getOrDefault(file, 0L));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (NoSuchFileException notWritten) {
            return "";
        }
    }
}
