package dev.ride.runner.proof;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.evidence.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the evidence of submitted files is kept, so that a card can be made again when it is disputed. Files of one name lie
 * apart, as the submitted ones do: the evidence of {@code anna/fix.sql} is {@code anna/fix.sql.evidence.json}.
 */
final class EvidenceFolder {
    private static final String ENDING = ".evidence.json";

    private final Path folder;
    private final Path above;

    private EvidenceFolder(Path folder, Path above) {
        this.folder = folder;
        this.above = above;
    }

    /** Makes the folder, so that one that cannot be made is told of before anything is run. */
    static EvidenceFolder of(Path folder, List<Path> files) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refused(folder, e);
        }
        return new EvidenceFolder(folder, above(files));
    }

    /** The innermost folder that all of them lie in. */
    private static Path above(List<Path> files) {
        var above = absolute(files.get(0)).getParent();
        for (var file : files) {
            while (!absolute(file).startsWith(above)) {
                above = above.getParent();
            }
        }
        return above;
    }

    void keep(Path file, Evidence evidence) {
        var kept = folder.resolve(above.relativize(absolute(file)) + ENDING);
        try {
            AtomicFile.write(kept, evidence.toJson());
        } catch (IOException e) {
            throw refused(kept, e);
        }
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static RideException refused(Path place, IOException e) {
        return RideException.environment(
                "The evidence cannot be written to " + place + ": " + Reason.of(e),
                "Name a folder that you may write to.",
                e);
    }
}
