package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.view.TriedView;
import dev.ride.runner.TrialRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** The author's loop. */
final class TryCommand extends Action {
    private final Value<String> scenario = Value.first("SCENARIO", "Its id, which may be shortened.");

    private final Value<Path> file = Value.at(1, Path.class, "FILE", "SQL, as it is typed in psql.");

    private final Value<Integer> variant = new Value<>(
            Integer.class,
            OptionSpec.builder("--variant").paramLabel("N").defaultValue("0").description("Default: ${DEFAULT-VALUE}"));

    private final Value<Integer> seconds = new Value<>(
            Integer.class,
            OptionSpec.builder("--timeout")
                    .paramLabel("SECONDS")
                    .defaultValue("120")
                    .description("How long the script may run. Default: ${DEFAULT-VALUE}"));

    private final Flag keep = new Flag("--keep", "Leave the sandbox; 'ride doctor --fix' removes it.");

    private final AnswerOption answers = new AnswerOption();

    private final PackOption packs = new PackOption();

    private final EngineOption engine = new EngineOption();

    TryCommand(Context context) {
        super(context, "try", "Run a script on a fresh sandbox; show the scorecard and what each criterion rests on.");
        takes(scenario, file, variant, seconds, keep, answers, packs, engine);
        adds(
                "",
                "A proof script of the scenario is taken in its variant. Without --answer and without FILE.answers.yaml",
                "the diagnosis is the one that the scenario's proofs give. What it shows gives the answers away.");
    }

    @Override
    ExitCode run() {
        var request = new TrialRequest(
                scenario.get(),
                variant.get(),
                engine.name(),
                List.of(file.get()),
                answers.answers(),
                Optional.empty(),
                Duration.ofSeconds(seconds.get()),
                1,
                Optional.empty());
        var tried = context()
                .ride(engine.image(), packs.folders())
                .authoring()
                .tryOut(request, keep.given(), output().progress());
        new TriedView(tried).lines(output());
        var card = tried.attempt().card();
        return card.undecided() ? ExitCode.UNDECIDED : card.solved() ? ExitCode.DONE : ExitCode.NOT_SOLVED;
    }
}
