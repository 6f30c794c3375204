package dev.ride.runner.scenario;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The JSON Schemas that a pack has beside its scenarios, for editors; each version of {@code ride} writes its own. */
public record SchemaCopies(Path pack) {
    private static final Path FOLDER = Path.of(".ride", "schema");

    /** Where the schema of these files lies. */
    Path of(FormatFile file) {
        return folder().resolve(file.schemaFile());
    }

    public Path folder() {
        return pack.resolve(FOLDER);
    }

    /** Whether some copy says something else than this version's schema; a pack that has none needs none. */
    public boolean outdated() {
        return Arrays.stream(FormatFile.values()).anyMatch(this::differs);
    }

    private boolean differs(FormatFile file) {
        var copy = of(file);
        try {
            return Files.isRegularFile(copy) && !Arrays.equals(Files.readAllBytes(copy), bytes(file));
        } catch (IOException e) {
            throw RideException.badInput(
                    "The schema " + copy + " cannot be read: " + Reason.of(e),
                    "Remove it; `ride scenario schema --write " + pack + "` writes it anew.",
                    e);
        }
    }

    /** This version's, all of them. */
    public List<Path> write() {
        try {
            Files.createDirectories(folder());
            for (var file : FormatFile.values()) {
                Files.write(of(file), bytes(file));
            }
            return Arrays.stream(FormatFile.values()).map(this::of).toList();
        } catch (IOException e) {
            throw RideException.badInput(
                    "The schemas cannot be written to " + folder() + ": " + Reason.of(e),
                    "Name a pack that you may write to.",
                    e);
        }
    }

    private static byte[] bytes(FormatFile file) {
        return file.schema().getBytes(StandardCharsets.UTF_8);
    }
}
