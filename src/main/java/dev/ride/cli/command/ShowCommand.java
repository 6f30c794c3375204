package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.cli.view.BriefView;
import dev.ride.cli.view.QuestionsView;
import dev.ride.runner.Ride;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Scenario;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows what a trainee may read of a scenario. */
final class ShowCommand extends Action {
    private final Value<String> chosen = new Value<>(
            String.class,
            PositionalParamSpec.builder()
                    .index("0")
                    .arity("0..1")
                    .paramLabel("SCENARIO")
                    .description("Its id, which may be shortened. Default: the one that the only sandbox plays."));

    private final Value<Integer> variant = new Value<>(
            Integer.class,
            OptionSpec.builder("--variant")
                    .paramLabel("N")
                    .description("Which variant to draw. Default: the one that a sandbox plays, else 0."));

    private final SandboxOption sandbox = new SandboxOption();

    private final PackOption packs = new PackOption();

    ShowCommand(Context context) {
        super(context, "show", "Show a scenario's brief and questions; no spoiler.");
        takes(chosen, sandbox, variant, packs);
    }

    @Override
    ExitCode run() {
        var scenario = scenario(context().ride(packs.folders()));
        new BriefView(scenario).lines(output());
        output().line();
        new QuestionsView(scenario.manifest().questions()).lines(output());
        return ExitCode.DONE;
    }

    private Scenario scenario(Ride ride) {
        if (chosen.found().isPresent() && sandbox.name().isPresent()) {
            throw RideException.badInput("Both a scenario and a sandbox are named.", "Name one of them.");
        }
        if (chosen.found().isPresent()) {
            return variant.found()
                    .map(number -> ride.scenario(chosen.get(), number))
                    .orElseGet(() -> ride.scenario(chosen.get()));
        }
        if (variant.found().isPresent()) {
            throw RideException.badInput(
                    "Nobody knows of which scenario that variant is.",
                    "Name it: ride postgres show <scenario> --variant N.");
        }
        return ride.played(sandbox.name());
    }
}
