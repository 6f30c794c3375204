package dev.ride.cli.command;

import dev.ride.runner.scenario.Skeleton;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a scenario. */
@Command(
        name = "new",
        description = "Write a complete scenario to begin with, which passes its own proofs.",
        footer = {"", "The pack is a folder, made when it is missing: ride scenario new my-pack/stage-01/01-first"})
final class NewCommand extends Action {
    @Parameters(paramLabel = "PACK/STAGE/ID", description = "Where to write it.")
    private Path target;

    @Option(
            names = "--from",
            paramLabel = "KIND",
            defaultValue = "blank",
            description = "What drifted: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Skeleton skeleton;

    NewCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var scenario = context().ride().write(skeleton, target);
        output().line("Written to " + scenario.path() + ", with hints in "
                + scenario.pack().folder() + "/hints.");
        output().line("Next: ride scenario test " + scenario.id() + " --pack "
                + scenario.pack().folder());
        return ExitCode.DONE;
    }
}
