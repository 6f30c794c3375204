package dev.ride.cli.command;

import dev.ride.cli.view.StatusView;
import java.time.Instant;

/** Shows the sandboxes that are there. */
final class StatusCommand extends Action {
    private final JsonOption json = new JsonOption();

    StatusCommand(Context context) {
        super(context, "status", "Show the running sandboxes: engine, port, time, hints taken, submissions.");
        takes(json);
    }

    @Override
    ExitCode run() {
        json.show(new StatusView(context().ride().status(), Instant.now()), output());
        return ExitCode.DONE;
    }
}
