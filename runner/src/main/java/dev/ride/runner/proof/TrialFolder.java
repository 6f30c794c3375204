package dev.ride.runner.proof;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where the recorder's events of a trial go: a temporary folder, which is of no use to anybody when the trial is over. */
public record TrialFolder(Path path) {
    private static final String PREFIX = "ride-";

    static TrialFolder of(String trial) {
        try {
            return new TrialFolder(Files.createTempDirectory(PREFIX + trial));
        } catch (IOException e) {
            throw RideException.environment(
                    "No temporary folder can be made: " + Reason.of(e), "Free some space in /tmp.", e);
        }
    }

    /** Folders of this user's trials whose process is gone. */
    public static List<TrialFolder> abandoned() {
        try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return folders.filter(TrialFolder::abandoned)
                    .sorted()
                    .map(TrialFolder::new)
                    .toList();
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder for temporary files cannot be read: " + Reason.of(e), "Look at TMPDIR.", e);
        }
    }

    private static boolean abandoned(Path folder) {
        var name = folder.getFileName().toString();
        return name.startsWith(PREFIX)
                && TrialName.names(name.substring(PREFIX.length()))
                && !TrialName.inUse(name.substring(PREFIX.length()))
                && ours(folder);
    }

    private static boolean ours(Path folder) {
        try {
            return Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder " + folder + " cannot be looked at: " + Reason.of(e), "Look at TMPDIR.", e);
        }
    }

    public void delete() {
        Folders.remove(path);
    }
}
