package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.machine.Engines;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What runs the sandbox. */
final class EngineOption implements Accepted {
    private final Value<String> name = new Value<>(
            String.class,
            OptionSpec.builder("--engine")
                    .paramLabel("ENGINE")
                    .defaultValue("auto")
                    .description(
                            "What runs the sandbox; auto takes Docker where it can be used. One of auto, docker, embedded. Default: ${DEFAULT-VALUE}."));

    private final Value<String> image = new Value<>(
            String.class,
            OptionSpec.builder("--image")
                    .paramLabel("IMAGE")
                    .description(
                            "The PostgreSQL image for docker. RIDE_POSTGRES_IMAGE sets it for good, and so does postgres.image in"
                                    + " config.properties of the home folder."));

    @Override
    public void joins(CommandSpec command) {
        name.joins(command);
        image.joins(command);
    }

    String name() {
        return name.get();
    }

    Optional<String> image() {
        if (image.found().isPresent() && name().equals(Engines.EMBEDDED)) {
            throw RideException.badInput(
                    "--image is for docker, and --engine embedded takes none.", "Leave one of them out.");
        }
        return image.found();
    }
}
