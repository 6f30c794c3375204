package dev.ride.cli.command;

import dev.ride.runner.Ride;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.Scratch;
import dev.ride.runner.drift.ScratchDatabase;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where expressions that differ in their text are made again, to learn whether they are one. */
final class ScratchOptions {
    @ArgGroup
    private Choice choice = new Choice();

    private static final class Choice {
        @Option(
                names = "--scratch",
                paramLabel = "URL",
                description = "Settle spellings in this empty database, as a role that owns it and is no superuser;"
                        + " default: in a server that is started for this when it is needed.")
        private String url;

        @Option(names = "--no-scratch", description = "Settle no spellings, and start no server.")
        private boolean none;
    }

    Scratch open(Map<String, String> environment) {
        if (choice.none) {
            return Scratch.FORBIDDEN;
        }
        return choice.url == null
                ? Ride.scratch(environment)
                : ScratchDatabase.at(DatabaseUrl.parse(choice.url, environment));
    }
}
