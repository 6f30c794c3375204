package dev.ride.cli.command;

import dev.ride.cli.view.HintsView;
import dev.ride.runner.HintsShown;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the next hint. */
@Command(name = "hint", description = "Show the next of the staged hints; hints are counted, and cost no points.")
final class HintCommand extends Action {
    /** At most one of them. */
    private static final class Which {
        @Option(names = "--all", required = true, description = "Show all hints, counting them.")
        private boolean all;

        @Option(names = "--again", required = true, description = "Show the hints taken so far again.")
        private boolean again;
    }

    @Mixin
    private SandboxOption sandbox;

    @ArgGroup
    private Which which;

    HintCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        new HintsView(shown()).lines(output());
        return ExitCode.DONE;
    }

    private HintsShown shown() {
        var ride = context().ride();
        if (which == null) {
            return ride.nextHint(sandbox.name());
        }
        return which.all ? ride.allHints(sandbox.name()) : ride.takenHints(sandbox.name());
    }
}
