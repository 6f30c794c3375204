package dev.ride.cli.command;

import dev.ride.cli.view.CheckupView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether everything is there, and tidies up. */
@Command(
        name = "doctor",
        description = "Look at Java, Docker, image, psql, disk, cache and leftovers.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:sandboxes can be run here", "3:no engine can run any"})
public final class DoctorCommand extends Action {
    @Option(names = "--fix", description = "Remove what killed commands left behind in this RIDE_HOME.")
    private boolean fix;

    @Option(names = "--prune", description = "Drop the baked sandboxes that no open session needs.")
    private boolean prune;

    public DoctorCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var ride = context().ride();
        if (fix) {
            ride.fix();
        }
        if (prune) {
            ride.prune()
                    .forEach(bake -> output().line("Dropped the " + bake.engine() + " bake of " + bake.title() + "."));
        }
        var view = new CheckupView(ride.examine());
        view.lines(output());
        return view.canRunSandboxes() ? ExitCode.DONE : ExitCode.UNDECIDED;
    }
}
