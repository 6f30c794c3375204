package dev.ride.runner.scenario;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Fetches a pack with git, so that nothing of it runs: no hooks, no submodules, no transport but the usual ones. */
final class GitClone {
    private static final int MINUTES = 5;
    private static final String FATAL = "fatal: ";
    private static final List<String> GIT = List.of(
            "git", "-c", "core.hooksPath=/dev/null", "-c", "core.symlinks=false", "-c", "protocol.ext.allow=never");

    private GitClone() {}

    static Path of(String url, Path folder) {
        try {
            Files.createDirectories(folder.getParent());
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder " + folder.getParent() + " cannot be made: " + Reason.of(e),
                    "Set RIDE_HOME to a folder you may write to.",
                    e);
        }
        try {
            git(
                    "fetch " + url,
                    "Try the URL with git itself.",
                    "clone",
                    "--quiet",
                    "--depth=1",
                    "--no-recurse-submodules",
                    "--template=",
                    "--",
                    url,
                    folder.toString());
            return folder;
        } catch (RideException e) {
            Folders.remove(folder);
            throw e;
        }
    }

    /** Brings what was added where it came from, never over what somebody changed in the clone; whether there was anything. */
    static boolean update(String name, Path folder) {
        if (!in(folder, name, "status", "--porcelain", "--untracked-files=no").isEmpty()) {
            throw RideException.badInput(
                    "The clone of the pack `" + name + "` has local changes.",
                    "`git -C " + folder + " status` shows them; undo them, or keep them elsewhere.");
        }
        var before = in(folder, name, "rev-parse", "HEAD");
        in(folder, name, "pull", "--quiet", "--ff-only", "--no-recurse-submodules");
        return !before.equals(in(folder, name, "rev-parse", "HEAD"));
    }

    private static String in(Path folder, String name, String... arguments) {
        var all = new ArrayList<>(List.of("-C", folder.toString()));
        all.addAll(List.of(arguments));
        return git(
                "update the pack `" + name + "`",
                "`ride pack remove " + name + "`, and add it again.",
                all.toArray(String[]::new));
    }

    /** What git printed. */
    private static String git(String what, String suggestion, String... arguments) {
        var command = new ArrayList<>(GIT);
        command.addAll(List.of(arguments));
        try {
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
                throw RideException.environment(
                        "git could not " + what + ": " + (ended ? reason(said) : "no end after " + MINUTES + " minutes")
                                + ".",
                        suggestion);
            }
            return said;
        } catch (IOException e) {
            throw RideException.environment("git cannot be run: " + e.getMessage(), "Install git, or add a folder.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("git was interrupted before it could " + what + ".", "Try again.", e);
        }
    }

    /** Of all that git says, the line that tells why it gave up. */
    private static String reason(String said) {
        return said.lines()
                .filter(line -> line.startsWith(FATAL))
                .reduce((first, last) -> last)
                .map(line -> line.substring(FATAL.length()))
                .orElseGet(() -> said.lines().findFirst().orElse("it does not say why"))
                .replaceAll("\\.$", "");
    }
}
