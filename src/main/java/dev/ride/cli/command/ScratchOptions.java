package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Choice;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.runner.Ride;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.Scratch;
import dev.ride.runner.drift.ScratchDatabase;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where expressions that differ in their text are made again, to learn whether they are one. */
final class ScratchOptions implements Accepted {
    private final Value<String> url = new Value<>(
            String.class,
            OptionSpec.builder("--scratch")
                    .paramLabel("URL")
                    .description("Settle spellings in this empty database, as a role that owns it and is no superuser."
                            + " Default: a server that is started for this when it is needed."));

    private final Flag none = new Flag("--no-scratch", "Settle no spellings, and start no server.");

    @Override
    public void joins(CommandSpec command) {
        Choice.atMostOneOf(url, none).joins(command);
    }

    Scratch open(Map<String, String> environment) {
        if (none.given()) {
            return Scratch.FORBIDDEN;
        }
        return url.found().isEmpty()
                ? Ride.scratch(environment)
                : ScratchDatabase.at(DatabaseUrl.parse(url.get(), environment));
    }
}
