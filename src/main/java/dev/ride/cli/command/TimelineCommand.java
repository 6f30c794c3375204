package dev.ride.cli.command;

import dev.ride.cli.view.TimelineView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what was done. */
@Command(name = "timeline", description = "Show what was done in the sandbox, one line a statement.")
final class TimelineCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    TimelineCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        context().ride().timeline(sandbox.name(), new TimelineView(output())::line);
        return ExitCode.DONE;
    }
}
