package dev.ride.runner.drift;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.UnreadableSnapshotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Something with a schema: a database, or a snapshot of one on disk. */
public sealed interface Target {
    /** What reports call it; never holds a password. */
    String name();

    record Database(DatabaseUrl url) implements Target {
        @Override
        public String name() {
            return url.toString();
        }
    }

    record File(Path path) implements Target {
        @Override
        public String name() {
            return path.toString();
        }

        Snapshot snapshot() {
            try {
                return Snapshot.fromJson(Files.readString(path));
            } catch (NoSuchFileException e) {
                throw RideException.badInput(
                        "There is no file " + path
                                + (name().endsWith(".json") ? "." : "; a URL begins with postgresql://."),
                        "Give a snapshot that 'ride drift snapshot' wrote, or a URL such as postgresql://user@host/database.",
                        e);
            } catch (IOException | UnreadableSnapshotException e) {
                throw RideException.badInput(
                        path + " cannot be used as a snapshot: " + Reason.of(e),
                        "Make it anew with 'ride drift snapshot <url>'.",
                        e);
            }
        }
    }

    static Target parse(String argument, Map<String, String> environment) {
        if (DatabaseUrl.looksLikeOne(argument)) {
            return new Database(DatabaseUrl.parse(argument, environment));
        }
        if (DatabaseUrl.mayHoldPassword(argument)) {
            throw RideException.badInput(
                    "A target is neither a snapshot nor a URL that is known; it is not shown, since it may hold a password.",
                    DatabaseUrl.ADVICE);
        }
        return new File(Path.of(argument));
    }
}
