package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.Markdown;

/** Tells what was behind it. */
final class PostmortemCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final Flag spoil = new Flag("--spoil", "Show it before any submission; the session remembers that.");

    PostmortemCommand(Context context) {
        super(context, "postmortem", "Show root cause, how it is found, the fix and the lesson; after a submission.");
        takes(sandbox, spoil);
    }

    @Override
    ExitCode run() {
        new Markdown(context().ride().postmortem(sandbox.name(), spoil.given()).postmortem()).lines(output());
        return ExitCode.DONE;
    }
}
