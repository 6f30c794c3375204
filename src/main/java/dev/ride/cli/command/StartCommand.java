package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.cli.view.StartedView;
import dev.ride.runner.StartRequest;
import picocli.CommandLine.Model.OptionSpec;

/** Boots a scenario's sandbox. */
final class StartCommand extends Action {
    private final Value<String> scenario = ScenarioParameter.first();

    private final Value<Integer> variant = new Value<>(
            Integer.class,
            OptionSpec.builder("--variant")
                    .paramLabel("N")
                    .description("Which variant to draw; the same number is the same everywhere."
                            + " Default: the one that is open already, else 0."));

    private final PackOption packs = new PackOption();

    private final EngineOption engine = new EngineOption();

    private final Value<String> name = new Value<>(
            String.class,
            OptionSpec.builder("--name")
                    .paramLabel("NAME")
                    .description("What to call the sandbox, so that several can run side by side."));

    private final Value<Integer> port = new Value<>(
            Integer.class,
            OptionSpec.builder("--port")
                    .paramLabel("PORT")
                    .defaultValue("0")
                    .description("The port on 127.0.0.1. Default: any free one."));

    StartCommand(Context context) {
        super(context, "start", "Boot a scenario's sandbox, or bring back one that is down, and show the brief.");
        takes(scenario, variant, packs, engine, name, port);
    }

    @Override
    ExitCode run() {
        var request = new StartRequest(
                scenario.get(), variant.found(), engine.name(), engine.image(), name.found(), port.get());
        var ride = context().ride(engine.image(), packs.folders());
        new StartedView(ride.start(request, output().progress())).lines(output());
        return ExitCode.DONE;
    }
}
