package dev.ride.cli.command;

import dev.ride.cli.view.Markdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what was behind it. */
@Command(
        name = "postmortem",
        description = "Show root cause, how it is found, the fix and the lesson; after a submission.")
final class PostmortemCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    @Option(names = "--spoil", description = "Show it before any submission; the session remembers that.")
    private boolean spoil;

    PostmortemCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        new Markdown(context().ride().postmortem(sandbox.name(), spoil).postmortem()).lines(output());
        return ExitCode.DONE;
    }
}
