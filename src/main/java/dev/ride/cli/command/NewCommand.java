package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.runner.scenario.Skeleton;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/** Begins a scenario. */
final class NewCommand extends Action {
    private final Value<Path> target = Value.first(Path.class, "PACK/STAGE/ID", "Where to write it.");

    private final Value<Skeleton> skeleton = new Value<>(
            Skeleton.class,
            OptionSpec.builder("--from")
                    .paramLabel("KIND")
                    .defaultValue("blank")
                    .description("What drifted. One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}."));

    NewCommand(Context context) {
        super(context, "new", "Write a complete scenario to begin with, which passes its own proofs.");
        takes(target, skeleton);
        adds("", "The pack is a folder, made when it is missing: ride scenario new my-pack/stage-01/01-first");
    }

    @Override
    ExitCode run() {
        var scenario = skeleton.get().write(target.get());
        output().line("Written to " + scenario.path() + ", with hints in "
                + scenario.pack().folder() + "/hints.");
        output().line("Next: ride scenario test " + scenario.id() + " --pack "
                + scenario.pack().folder());
        return ExitCode.DONE;
    }
}
