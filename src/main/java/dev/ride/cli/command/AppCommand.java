package dev.ride.cli.command;

import dev.ride.cli.view.PerformanceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the application, so that one sees what its users see. */
@Command(
        name = "app",
        description = "Play the application's own statements now, as its own role, tenant by tenant.",
        footer = {"", "Everything is rolled back, unless --commit is given and the scenario allows it."})
final class AppCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    @Option(names = "--commit", description = "Commit the statements that the scenario lets land.")
    private boolean commit;

    AppCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        new PerformanceView(context().ride().play(sandbox.name(), commit).played()).lines(output());
        return ExitCode.DONE;
    }
}
