package dev.ride.cli.command;

import dev.ride.cli.view.TriedView;
import dev.ride.runner.GradeRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The author's loop. */
@Command(
        name = "try",
        description = "Run a script on a fresh sandbox; show the scorecard and what each criterion rests on.",
        footer = {
            "",
            "A proof script of the scenario is taken in its variant. Without --answer and without FILE.answers.yaml",
            "the diagnosis is the one that the scenario's proofs give. What it shows gives the answers away."
        })
final class TryCommand extends Action {
    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Its id, which may be shortened.")
    private String scenario;

    @Parameters(index = "1", paramLabel = "FILE", description = "SQL, as it is typed in psql.")
    private Path file;

    @Option(names = "--variant", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}")
    private int variant;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long the script may run. Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--keep", description = "Leave the sandbox; 'ride doctor --fix' removes it.")
    private boolean keep;

    @Mixin
    private AnswerOption answers;

    @Mixin
    private PackOption packs;

    @Mixin
    private EngineOption engine;

    TryCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var request = new GradeRequest(
                scenario,
                variant,
                engine.name(),
                List.of(file),
                answers.answers(),
                Optional.empty(),
                Duration.ofSeconds(seconds),
                1);
        var tried = context().ride(engine.image(), packs.folders()).tryOut(request, keep, output().progress());
        new TriedView(tried).lines(output());
        var card = tried.attempt().card();
        return card.undecided() ? ExitCode.UNDECIDED : card.solved() ? ExitCode.DONE : ExitCode.NOT_SOLVED;
    }
}
