package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.PerformanceView;

/** Plays the application, so that one sees what its users see. */
final class AppCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final Flag commit = new Flag("--commit", "Commit the statements that the scenario lets land.");

    AppCommand(Context context) {
        super(context, "app", "Play the application's own statements now, as its own role, tenant by tenant.");
        takes(sandbox, commit);
        adds("", "Everything is rolled back, unless --commit is given and the scenario allows it.");
    }

    @Override
    ExitCode run() {
        new PerformanceView(
                        context().ride().play(sandbox.name(), commit.given()).played())
                .lines(output());
        return ExitCode.DONE;
    }
}
