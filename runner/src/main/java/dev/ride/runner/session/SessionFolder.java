package dev.ride.runner.session;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files of one session. Each is written whole or not at all, and only its owner may read it. */
public record SessionFolder(Path path) {
    private static final String STAMP_PATTERN = "yyyyMMdd-HHmmss-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern(STAMP_PATTERN, Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A new one; of sessions with the same name in the same second the later are numbered. */
    static SessionFolder make(Path parent, Instant started, String name) throws IOException {
        var id = STAMP.format(started) + name;
        for (var attempt = 1; ; attempt++) {
            var path = parent.resolve(attempt == 1 ? id : id + "-" + attempt);
            try {
                return new SessionFolder(Files.createDirectory(path));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /** Whether its session can have that name, as the folder's own tells. */
    boolean mayBeNamed(String name) {
        return path.getFileName().toString().startsWith(name, STAMP_PATTERN.length());
    }

    /** Whether its session is known to have ended, without reading it; one that has may not say so. */
    boolean ended() {
        return Files.exists(endedFile());
    }

    /** The session; empty where another command has discarded it meanwhile. */
    Optional<Session> find() {
        try {
            var session = Records.AS_NAMED.make(PlainJson.parse(Files.readString(file())), Session.class);
            if (session.format() > Session.FORMAT) {
                throw RideException.badInput(
                        "The session " + path + " was written by a newer ride.",
                        "Use that ride, or another RIDE_HOME.");
            }
            return Optional.of(session);
        } catch (NoSuchFileException discarded) {
            return Optional.empty();
        } catch (IOException | MisfitException e) {
            throw RideException.environment(
                    "The session file " + file() + " cannot be read: " + Reason.of(e),
                    "Move its folder away if you do not need its results.",
                    e);
        }
    }

    void write(Session session) {
        save(file(), PlainJson.document(Records.AS_NAMED.plain(session)));
        if (!session.open() && !ended()) {
            save(endedFile(), "");
        }
    }

    /** The hints of the variant that is played, so that taking one needs no scenario to be loaded. */
    public List<String> hints() {
        try {
            return Records.AS_NAMED.makeAll(PlainJson.parse(Files.readString(hintsFile())), String.class);
        } catch (IOException | MisfitException e) {
            throw RideException.environment(
                    "The hints in " + hintsFile() + " cannot be read: " + Reason.of(e), "Start the scenario anew.", e);
        }
    }

    public void writeHints(List<String> hints) {
        save(hintsFile(), PlainJson.document(hints));
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

    /** What its files take. */
    public long bytes() throws IOException {
        return Folders.bytes(path);
    }

    Path lock() {
        return path.resolve("lock");
    }

    private Path file() {
        return path.resolve("session.json");
    }

    /** Only ever beside a session that says so itself. */
    private Path endedFile() {
        return path.resolve("ended");
    }

    private Path hintsFile() {
        return path.resolve("hints.json");
    }

    private static void save(Path file, String text) {
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw RideException.environment(
                    "The file " + file + " cannot be written: " + Reason.of(e),
                    "Make room on the disk, or set RIDE_HOME to a folder you may write to.",
                    e);
        }
    }

    void delete() {
        Folders.remove(path);
    }
}
