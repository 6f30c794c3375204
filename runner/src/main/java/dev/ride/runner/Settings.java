package dev.ride.runner;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the user has set: by an environment variable, or else in the home's {@code config.properties}. */
public record Settings(Home home, Map<String, String> environment) {
    /** Names the image that the docker engine bakes from. */
    public static final String IMAGE_VARIABLE = "RIDE_POSTGRES_IMAGE";

    private static final String FILE = "config.properties";

    /** The image to bake from with docker. */
    Optional<String> image() {
        return Optional.ofNullable(environment.get(IMAGE_VARIABLE))
                .or(() -> Optional.ofNullable(file().getProperty("postgres.image")))
                .filter(name -> !name.isBlank());
    }

    private Properties file() {
        var properties = new Properties();
        var file = home.path().resolve(FILE);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw RideException.badInput(
                        "The file " + file + " cannot be read: " + e.getMessage(), "Mend it, or remove it.", e);
            }
        }
        return properties;
    }
}
