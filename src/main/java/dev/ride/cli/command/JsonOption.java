package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Flag;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a program reads the output. */
final class JsonOption implements Accepted {
    private final Flag json = new Flag("--json", "Print one JSON document and nothing else.");

    @Override
    public void joins(CommandSpec command) {
        json.joins(command);
    }

    boolean wanted() {
        return json.given();
    }
}
