package dev.ride.cli.command;

import dev.ride.cli.view.BriefView;
import dev.ride.cli.view.QuestionsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a trainee may read of a scenario. */
@Command(name = "show", description = "Show a scenario's brief and questions; no spoiler.")
final class ShowCommand extends Action {
    @Mixin
    private ScenarioParameters chosen;

    @Mixin
    private PackOption packs;

    ShowCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var scenario = context().ride(packs.folders()).scenario(chosen.scenario(), chosen.variant());
        new BriefView(scenario).lines(output());
        output().line();
        new QuestionsView(scenario.manifest().questions()).lines(output());
        return ExitCode.DONE;
    }
}
