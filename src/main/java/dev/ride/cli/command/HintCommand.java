package dev.ride.cli.command;

import dev.ride.cli.syntax.Choice;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.HintsView;
import dev.ride.runner.HintsShown;

/** Gives the next hint. */
final class HintCommand extends Action {
    private final Flag all = new Flag("--all", "Show all hints, counting them.");

    private final Flag again = new Flag("--again", "Show the hints taken so far again.");

    private final SandboxOption sandbox = new SandboxOption();

    HintCommand(Context context) {
        super(context, "hint", "Show the next of the staged hints; hints are counted, and cost no points.");
        takes(sandbox, Choice.atMostOneOf(all, again));
    }

    @Override
    ExitCode run() {
        new HintsView(shown()).lines(output(), sandbox.again());
        return ExitCode.DONE;
    }

    private HintsShown shown() {
        var ride = context().ride();
        if (all.given()) {
            return ride.allHints(sandbox.name());
        }
        return again.given() ? ride.takenHints(sandbox.name()) : ride.nextHint(sandbox.name());
    }
}
