package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.runner.Stopped;
import dev.ride.runner.ground.RideException;
import java.util.List;

/** Ends sessions. */
final class StopCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final Flag all = new Flag("--all", "Stop every sandbox of this home.");

    StopCommand(Context context) {
        super(context, "stop", "Stop the sandbox and remove it; the results stay.");
        takes(sandbox, all);
    }

    @Override
    ExitCode run() {
        if (all.given() && sandbox.name().isPresent()) {
            throw RideException.badInput("--all stops more than --name says.", "Leave out one of them.");
        }
        var ride = context().ride();
        var stopped = all.given() ? ride.stopAll() : List.of(ride.stop(sandbox.name()));
        if (stopped.isEmpty()) {
            output().line("No sandbox is running.");
        }
        stopped.forEach(this::tell);
        return stopped.stream().allMatch(Stopped::ended) ? ExitCode.DONE : ExitCode.UNDECIDED;
    }

    private void tell(Stopped stopped) {
        var name = "'" + stopped.session().name() + "'";
        if (stopped.ended()) {
            output().line("Stopped " + name + "; see ride postgres history.");
        } else {
            output().line(name + " could not be stopped.");
        }
        stopped.note().ifPresent(output()::note);
    }
}
