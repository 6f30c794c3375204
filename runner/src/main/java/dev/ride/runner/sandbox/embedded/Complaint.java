package dev.ride.runner.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Why a server did not come up, in its own words. */
final class Complaint {
    private static final String FATAL = "FATAL";
    private static final String REDIRECTING = "redirecting log output";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Pattern LINE = Pattern.compile("(?:LOG|FATAL): +(.*)");

    private Complaint() {}

    /** A server that has opened its log may be gone before its last words stand there. */
    static String of(RunFolder run) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var fatal = inLog(run);
        while (fatal.isEmpty() && wentOnInLog(run) && System.nanoTime() < end) {
            Command.pause(BETWEEN_LOOKS);
            fatal = inLog(run);
        }
        if (fatal.isPresent()) {
            return fatal.get();
        }
        return Files.exists(run.firstWords()) ? firstWords(run.firstWords()) : Command.lastLine(run.programWords());
    }

    private static boolean wentOnInLog(RunFolder run) throws IOException {
        return Files.exists(run.firstWords())
                && Files.readString(run.firstWords()).contains(REDIRECTING);
    }

    private static Optional<String> inLog(RunFolder run) throws IOException {
        try (var files = Files.newDirectoryStream(run.log(), "*.json")) {
            for (var file : files) {
                var fatal = fatal(file);
                if (fatal.isPresent()) {
                    return fatal;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fatal(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(FATAL) && line.endsWith("}"))
                    .findFirst()
                    .map(line ->
                            JsonMapper.shared().readTree(line).path("message").asString());
        }
    }

    /** Before its log is open the server says little, and a wrong setting is told one line before the fatal one. */
    private static String firstWords(Path words) throws IOException {
        return LINE.matcher(Files.readString(words))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.joining("; "));
    }
}
