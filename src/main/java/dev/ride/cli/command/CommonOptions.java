package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Flag;
import picocli.CommandLine.Model.CommandSpec;

/** What every command that does something takes beside its help; whoever reports a failure asks for it by its name. */
final class CommonOptions implements Accepted {
    private final Flag verbose = new Flag("--verbose", "On an error, show the stack trace too.");

    @Override
    public void joins(CommandSpec command) {
        verbose.joins(command);
    }

    boolean verbose() {
        return verbose.given();
    }
}
