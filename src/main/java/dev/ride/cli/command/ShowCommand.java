package dev.ride.cli.command;

import dev.ride.cli.view.BriefView;
import dev.ride.cli.view.QuestionsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a trainee may read of a scenario. */
@Command(name = "show", description = "Show a scenario's brief and questions; no spoiler.")
final class ShowCommand extends Action {
    @Mixin
    private ScenarioParameters chosen;

    @Option(
            names = "--variant",
            paramLabel = "N",
            description = "Which variant to draw. Default: the one that a sandbox plays, else 0")
    private Integer variant;

    @Mixin
    private PackOption packs;

    ShowCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var ride = context().ride(packs.folders());
        var scenario = variant == null ? ride.scenario(chosen.scenario()) : ride.scenario(chosen.scenario(), variant);
        new BriefView(scenario).lines(output());
        output().line();
        new QuestionsView(scenario.manifest().questions()).lines(output());
        return ExitCode.DONE;
    }
}
