package dev.ride.cli.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What runs the sandbox. */
final class EngineOption {
    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "auto",
            description = "auto, docker or embedded; auto takes Docker where it can be used. Default: ${DEFAULT-VALUE}")
    private String name;

    @Option(
            names = "--image",
            paramLabel = "IMAGE",
            description = "The PostgreSQL image for docker; RIDE_POSTGRES_IMAGE, or postgres.image in "
                    + "config.properties of the home folder, set it for good.")
    private String image;

    String name() {
        return name;
    }

    Optional<String> image() {
        return Optional.ofNullable(image);
    }
}
