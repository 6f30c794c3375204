package dev.ride.runner.machine;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the user has set: by an environment variable, or else in the home's {@code config.properties}. */
public record Settings(Home home, Map<String, String> environment) {
    /** Names the image that the docker engine bakes from. */
    public static final String IMAGE_VARIABLE = "RIDE_POSTGRES_IMAGE";

    /** Names folders of PostgreSQL's server programs, of other versions than the one that comes with {@code ride}. */
    static final String PROGRAMS_VARIABLE = "RIDE_POSTGRES_PROGRAMS";

    private static final String FILE = "config.properties";

    /** The image to bake from with docker. */
    public Optional<String> image() {
        return said(IMAGE_VARIABLE, "postgres.image");
    }

    /** Folders of PostgreSQL's server programs, beside those that are found by themselves; each holds {@code bin}. */
    List<Path> programs() {
        return paths(said(PROGRAMS_VARIABLE, "postgres.programs").orElse(""));
    }

    /** Where commands are looked up. */
    List<Path> searchPath() {
        return paths(environment.getOrDefault("PATH", ""));
    }

    /** By the variable or else the file; what is set and empty says nothing. */
    private Optional<String> said(String variable, String property) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(file().getProperty(property)).filter(value -> !value.isBlank()));
    }

    private static List<Path> paths(String joined) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(joined)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .toList();
    }

    private Properties file() {
        var properties = new Properties();
        var file = home.path().resolve(FILE);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw RideException.badInput(
                        "The file " + file + " cannot be read: " + Reason.of(e), "Mend it, or remove it.", e);
            }
        }
        return properties;
    }
}
