package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which sandbox a command means. */
final class SandboxOption implements Accepted {
    private final Value<String> name = new Value<>(
            String.class,
            OptionSpec.builder("--name")
                    .paramLabel("NAME")
                    .description(
                            "The sandbox meant, or the beginning of its name; not needed where only one is running."));

    @Override
    public void joins(CommandSpec command) {
        name.joins(command);
    }

    Optional<String> name() {
        return name.found();
    }

    /** As the next command has to say it again; empty where it was not needed. */
    String again() {
        return name().map(typed -> " --name " + typed).orElse("");
    }
}
