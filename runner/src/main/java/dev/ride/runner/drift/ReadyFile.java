package dev.ride.runner.drift;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file that is there while all is well. It is told by its content, and what is not one of these is neither overwritten
 * nor removed: who names the wrong file must not lose it.
 */
record ReadyFile(Path path) {
    private static final Pattern CONTENT = Pattern.compile("ready: \\d+ of \\d+ agree\n");
    private static final int LONGEST = 100;

    void put(String text) {
        refuseOthers();
        try {
            AtomicFile.write(path, text + "\n");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void remove() {
        refuseOthers();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void refuseOthers() {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw RideException.badInput(
                    "There is no folder for the ready file " + path + ".", "Make the folder first, or name another.");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
            throw RideException.badInput(
                    path + " is no ready file of ride's, and is left as it is.",
                    "Name a file for --ready-file that is not there yet, or remove this one first.");
        }
    }

    /** What cannot be read is nobody's to remove either. */
    private boolean isOurs() {
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(path) <= LONGEST
                    && CONTENT.matcher(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                            .matches();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private RideException unwritable(IOException e) {
        return RideException.environment(
                "The ready file " + path + " cannot be written: " + Reason.of(e) + ".",
                "Name a file in a folder you may write to.",
                e);
    }
}
