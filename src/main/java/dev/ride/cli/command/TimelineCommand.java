package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.TimelineView;

/** Shows what was done. */
final class TimelineCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final Flag all = new Flag("--all", "Show each query of the catalog too that psql and other tools make.");

    TimelineCommand(Context context) {
        super(context, "timeline", "Show what was done in the sandbox, one line a statement.");
        takes(sandbox, all);
    }

    @Override
    ExitCode run() {
        var view = new TimelineView(output(), all.given());
        context().ride().timeline(sandbox.name(), output()::note, view::line);
        view.end();
        return ExitCode.DONE;
    }
}
