package dev.ride.cli.command;

import dev.ride.cli.view.TimelineView;

/** Shows what was done. */
final class TimelineCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    TimelineCommand(Context context) {
        super(context, "timeline", "Show what was done in the sandbox, one line a statement.");
        takes(sandbox);
    }

    @Override
    ExitCode run() {
        context().ride().timeline(sandbox.name(), output()::note, new TimelineView(output())::line);
        return ExitCode.DONE;
    }
}
