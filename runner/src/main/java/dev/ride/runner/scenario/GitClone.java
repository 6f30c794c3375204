package dev.ride.runner.scenario;

import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fetches a pack with git, so that nothing of it runs: no hooks, no submodules, no transport but the usual ones. */
final class GitClone {
    private static final int MINUTES = 5;
    private static final String FATAL = "fatal: ";

    private GitClone() {}

    static Path of(String url, Path folder) {
        var command = List.of(
                "git",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "core.symlinks=false",
                "-c",
                "protocol.ext.allow=never",
                "clone",
                "--quiet",
                "--depth=1",
                "--no-recurse-submodules",
                "--template=",
                "--",
                url,
                folder.toString());
        try {
            Files.createDirectories(folder.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            var output = Files.createTempFile("ride-git", ".log");
            var process = builder.redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            var said = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.delete(output);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                delete(folder);
                throw RideException.environment(
                        "git could not fetch " + url + ": "
                                + (ended ? reason(said) : "no end after " + MINUTES + " minutes") + ".",
                        "Try the URL with git itself.");
            }
            return folder;
        } catch (IOException e) {
            throw RideException.environment("git cannot be run: " + e.getMessage(), "Install git, or add a folder.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("Fetching " + url + " was interrupted.", "Add it again.", e);
        }
    }

    /** Of all that git says, the line that tells why it gave up. */
    private static String reason(String said) {
        return said.lines()
                .filter(line -> line.startsWith(FATAL))
                .reduce((first, last) -> last)
                .map(line -> line.substring(FATAL.length()))
                .orElseGet(() -> said.lines().findFirst().orElse("it does not say why"));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder " + folder + " cannot be removed: " + e.getMessage(), "Remove it by hand.", e);
        }
    }
}
