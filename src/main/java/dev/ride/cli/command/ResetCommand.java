package dev.ride.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Breaks the sandbox again. */
@Command(name = "reset", description = "Bring the broken state back: same connections, hints and history kept.")
final class ResetCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    ResetCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var session = context().ride().reset(sandbox.name());
        output().line("The sandbox '" + session.name() + "' is as it was found; its connections are the same.");
        return ExitCode.DONE;
    }
}
