package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.CheckupView;
import dev.ride.runner.housekeeping.Cleared;

/** Looks whether everything is there, and tidies up. */
public final class DoctorCommand extends Action {
    private final Flag fix = new Flag("--fix", "Remove what killed commands left behind in this RIDE_HOME.");

    private final Flag prune = new Flag("--prune", "Drop the baked sandboxes that no sandbox needs.");

    public DoctorCommand(Context context) {
        super(context, "doctor", "Look at Java, Docker, image, psql, disk, cache, past sessions and leftovers.");
        takes(fix, prune);
        endsWith("0:sandboxes can be run here", "3:no engine can run any");
    }

    @Override
    ExitCode run() {
        var ride = context().ride();
        if (fix.given()) {
            ride.fix(cleared -> line("Removed", cleared));
        }
        if (prune.given()) {
            ride.prune().forEach(cleared -> line("Dropped", cleared));
        }
        var examination = ride.examine();
        new CheckupView(examination.checkups()).lines(output());
        return examination.canRunSandboxes() ? ExitCode.DONE : ExitCode.UNDECIDED;
    }

    private void line(String gone, Cleared cleared) {
        var what = cleared.what();
        output().line(cleared.kept().map(why -> "Kept " + what + ". " + why).orElse(gone + " " + what + "."));
    }
}
