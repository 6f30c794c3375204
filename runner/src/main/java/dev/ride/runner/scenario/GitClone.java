package dev.ride.runner.scenario;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
            // git keeps the address in the clone, with whatever is secret of it
            Files.createDirectories(
                    folder.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder " + folder.getParent() + " cannot be made: " + Reason.of(e),
                    "Set RIDE_HOME to a folder you may write to.",
                    e);
        }
        try {
            git(
                    "fetch " + GitUrl.shown(url),
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
            var output = Files.createTempFile("ride-git", ".log");
            try {
                var process = started(command, output);
                if (!ended(process, what)) {
                    throw failed(what, "no end after " + MINUTES + " minutes", suggestion);
                }
                // what a host says may be in whatever letters it likes
                var said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
                if (process.exitValue() != 0) {
                    throw failed(what, reason(said), suggestion);
                }
                return said;
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw RideException.environment("git cannot be run: " + Reason.of(e), "Install git, or add a folder.", e);
        }
    }

    private static Process started(List<String> command, Path output) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        // its words are read below, and the user's language would change them
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** Whether it came to its end; otherwise it is ended. */
    private static boolean ended(Process process, String what) {
        try {
            return process.waitFor(MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("git was interrupted before it could " + what + ".", "Try again.", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static RideException failed(String what, String why, String suggestion) {
        return RideException.environment("git could not " + what + ": " + GitUrl.shown(why) + ".", suggestion);
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
