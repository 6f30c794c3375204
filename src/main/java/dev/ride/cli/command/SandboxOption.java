package dev.ride.cli.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which sandbox a command means. */
final class SandboxOption {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The sandbox meant; not needed where only one is running.")
    private String name;

    Optional<String> name() {
        return Optional.ofNullable(name);
    }
}
