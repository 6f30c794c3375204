package dev.ride.runner.sandbox.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Copies of data directories: blocks shared where the file system can, else copied; never hard links, since the server
 * writes in place.
 */
final class Copies {
    private static final Path NOWHERE = Path.of("/dev/null");
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final boolean MAC =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");

    private Copies() {}

    static void copy(Path from, Path to, Path words) throws IOException {
        var command = new ArrayList<>(MAC ? List.of("cp", "-c", "-p", "-R") : List.of("cp", "-a", "--reflink=auto"));
        command.addAll(List.of(from.toString(), to.toString()));
        Command.run(command, to.getParent(), words, LIMIT);
    }

    /** Has the system write to disk what was copied, so that a crash of the machine finds it whole. */
    static void settle(Path folder, Path words) throws IOException {
        Command.run(sync(folder), folder, words, LIMIT);
    }

    /** Deletes a folder that nobody waits for, not even Java's own end, as it would for a program of ours. */
    static void discardMeanwhile(Path folder) throws IOException {
        var behindUs = List.of("sh", "-c", "rm -rf -- \"$0\" &", folder.toString());
        Command.run(behindUs, folder.getParent(), NOWHERE, LIMIT);
    }

    private static List<String> sync(Path folder) {
        return MAC ? List.of("sync") : List.of("sync", "-f", folder.toString());
    }
}
