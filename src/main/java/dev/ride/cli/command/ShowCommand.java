package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.cli.view.BriefView;
import dev.ride.cli.view.QuestionsView;
import picocli.CommandLine.Model.OptionSpec;

/** Shows what a trainee may read of a scenario. */
final class ShowCommand extends Action {
    private final ScenarioParameters chosen = new ScenarioParameters();

    private final Value<Integer> variant = new Value<>(
            Integer.class,
            OptionSpec.builder("--variant")
                    .paramLabel("N")
                    .description("Which variant to draw. Default: the one that a sandbox plays, else 0"));

    private final PackOption packs = new PackOption();

    ShowCommand(Context context) {
        super(context, "show", "Show a scenario's brief and questions; no spoiler.");
        takes(chosen, variant, packs);
    }

    @Override
    ExitCode run() {
        var ride = context().ride(packs.folders());
        var scenario = variant.found()
                .map(number -> ride.scenario(chosen.scenario(), number))
                .orElseGet(() -> ride.scenario(chosen.scenario()));
        new BriefView(scenario).lines(output());
        output().line();
        new QuestionsView(scenario.manifest().questions()).lines(output());
        return ExitCode.DONE;
    }
}
