package dev.ride.cli.command;

/** Breaks the sandbox again. */
final class ResetCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    ResetCommand(Context context) {
        super(context, "reset", "Bring the broken state back: same connections, hints and history kept.");
        takes(sandbox);
    }

    @Override
    ExitCode run() {
        var session = context().ride().reset(sandbox.name());
        output().line("The sandbox '" + session.name() + "' is as it was found; its connections are the same.");
        return ExitCode.DONE;
    }
}
