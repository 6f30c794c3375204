package dev.ride.runner.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * PostgreSQL's server programs.
 *
 * @param folder holds {@code bin} and what belongs to it
 */
record Programs(Path folder) {
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    Path path(String program) {
        return folder.resolve("bin").resolve(program);
    }

    boolean present() {
        return List.of("postgres", "initdb", "pg_ctl").stream().allMatch(program -> Files.isExecutable(path(program)));
    }

    /** PostgreSQL's major version, as the server tells it. */
    int major(Path workingFolder) throws IOException {
        var said = said(List.of(path("postgres").toString(), "--version"), workingFolder);
        var version = VERSION.matcher(said);
        if (!version.find()) {
            throw new IOException("postgres --version says " + said);
        }
        return Integer.parseInt(version.group(1));
    }

    /** The last line that a command prints which only tells something. */
    static String said(List<String> command, Path workingFolder) throws IOException {
        var words = Files.createTempFile(workingFolder, "said", ".txt");
        try {
            Command.run(command, workingFolder, words, LIMIT);
            return Command.lastLine(words);
        } finally {
            Files.delete(words);
        }
    }
}
