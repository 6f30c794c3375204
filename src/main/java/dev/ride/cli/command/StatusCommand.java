package dev.ride.cli.command;

import dev.ride.cli.view.StatusView;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the sandboxes that are there. */
@Command(name = "status", description = "Show the running sandboxes: engine, port, time, hints taken, submissions.")
final class StatusCommand extends Action {
    @Mixin
    private JsonOption json;

    StatusCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var view = new StatusView(context().ride().status(), Instant.now());
        if (json.wanted()) {
            output().json(view.documents());
        } else {
            view.lines(output());
        }
        return ExitCode.DONE;
    }
}
