package dev.ride.runner.session;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of one session. Each is written whole or not at all, and only its owner may read it. */
public record SessionFolder(Path path) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Session read() {
        try {
            var session = JSON.readValue(Files.readString(file()), Session.class);
            if (session.format() > Session.FORMAT) {
                throw RideException.badInput(
                        "The session " + path + " was written by a newer ride.",
                        "Use that ride, or another RIDE_HOME.");
            }
            return session;
        } catch (IOException | JacksonException e) {
            throw RideException.environment(
                    "The session file " + file() + " cannot be read: " + e.getMessage(),
                    "Move its folder away if you do not need its results.",
                    e);
        }
    }

    void write(Session session) {
        save(file(), JSON.writeValueAsString(session) + "\n");
    }

    /** The hints of the variant that is played, so that taking one needs no scenario to be loaded. */
    public List<String> hints() {
        try {
            return JSON.readValue(Files.readString(hintsFile()), new TypeReference<>() {});
        } catch (IOException | JacksonException e) {
            throw RideException.environment(
                    "The hints in " + hintsFile() + " cannot be read: " + e.getMessage(),
                    "Start the scenario anew.",
                    e);
        }
    }

    public void writeHints(List<String> hints) {
        save(hintsFile(), JSON.writeValueAsString(hints) + "\n");
    }

    /** What the recorder has read from the server's log so far. */
    public Path events() {
        return path.resolve("events.jsonl");
    }

    public void writeEvidence(int submission, String json) {
        save(path.resolve("evidence-" + submission + ".json"), json);
    }

    public void writeScorecard(int submission, String json) {
        save(path.resolve("scorecard-" + submission + ".json"), json);
    }

    Path lock() {
        return path.resolve("lock");
    }

    private Path file() {
        return path.resolve("session.json");
    }

    private Path hintsFile() {
        return path.resolve("hints.json");
    }

    private static void save(Path file, String text) {
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw RideException.environment(
                    "The file " + file + " cannot be written: " + e.getMessage(),
                    "Make room on the disk, or set RIDE_HOME to a folder you may write to.",
                    e);
        }
    }

    void delete() {
        try {
            Folders.delete(path);
        } catch (IOException e) {
            throw RideException.environment(
                    "The folder " + path + " cannot be removed: " + e.getMessage(), "Remove it by hand.", e);
        }
    }

    boolean written() {
        return Files.exists(file());
    }
}
