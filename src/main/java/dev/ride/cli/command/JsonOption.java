package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.view.ListView;
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

    /** Shows a list to whoever reads it. */
    void show(ListView view, Output output) {
        if (wanted()) {
            output.json(view.documents());
        } else {
            view.lines(output);
        }
    }
}
