package dev.ride.runner.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The folder in which {@code ride} keeps its state: {@code $RIDE_HOME}, by default the XDG state directory. Its id marks
 * containers and servers as this home's own, so that two homes on one machine never touch each other's.
 */
public record Home(Path path, String id) {
    private static final String ID_FILE = "id";

    /** PostgreSQL's programs hand their own path to a shell, and Docker ends a path at a colon. */
    private static final Pattern UNFIT = Pattern.compile("[\"$`:\\p{Cntrl}]");

    /** The home that the environment names, made when missing. */
    public static Home of(Map<String, String> environment) {
        return at(named(environment, "RIDE_HOME").orElseGet(() -> stateFolder(environment)));
    }

    private static Path stateFolder(Map<String, String> environment) {
        var user = named(environment, "HOME").orElse(Path.of(System.getProperty("user.home")));
        return named(environment, "XDG_STATE_HOME")
                .orElse(user.resolve(".local/state"))
                .resolve("ride");
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value).toAbsolutePath());
    }

    public static Home at(Path path) {
        if (UNFIT.matcher(path.toString()).find()) {
            throw RideException.badInput(
                    "No sandbox can be run in the home folder " + path
                            + ": its path holds a double quote, a dollar sign, a backquote, a colon or a control character.",
                    "Set RIDE_HOME to another folder.");
        }
        try {
            Files.createDirectories(path);
            var file = path.resolve(ID_FILE);
            if (!Files.exists(file)) {
                AtomicFile.writeIfAbsent(file, UUID.randomUUID().toString().substring(0, 8) + "\n");
            }
            return new Home(path, Files.readString(file).strip());
        } catch (IOException e) {
            throw RideException.environment(
                    "The home folder " + path + " cannot be used: " + Reason.of(e) + ".",
                    "Set RIDE_HOME to a folder you may write to.",
                    e);
        }
    }

    /** What is told where a folder below a home does not serve. */
    public static RideException unusable(Path folder, IOException e) {
        return RideException.environment(
                "The folder " + folder + " cannot be used: " + Reason.of(e) + ".",
                "Check its owner and the free space, or set RIDE_HOME to another folder.",
                e);
    }

    public Path sessions() {
        return path.resolve("sessions");
    }

    /** Documents and secrets of baked sandboxes, one folder an engine and content hash. */
    public Path bakes() {
        return path.resolve("bakes");
    }
}
