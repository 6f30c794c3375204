package dev.ride.cli.command;

import dev.ride.runner.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ends sessions. */
@Command(name = "stop", description = "Stop the sandbox and remove it; the results stay.")
final class StopCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    @Option(names = "--all", description = "Stop every sandbox of this home.")
    private boolean all;

    StopCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var ride = context().ride();
        var stopped = all ? ride.stopAll() : List.of(ride.stop(sandbox.name()));
        if (stopped.isEmpty()) {
            output().line("No sandbox is running.");
        }
        for (Session session : stopped) {
            output().line("Stopped '" + session.name() + "'; see ride postgres history.");
        }
        return ExitCode.DONE;
    }
}
