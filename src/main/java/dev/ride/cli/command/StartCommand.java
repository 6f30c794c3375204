package dev.ride.cli.command;

import dev.ride.cli.view.StartedView;
import dev.ride.runner.StartRequest;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Boots a scenario's sandbox. */
@Command(name = "start", description = "Boot a scenario's sandbox, or bring back one that is down, and show the brief.")
final class StartCommand extends Action {
    @Mixin
    private ScenarioParameters chosen;

    @Option(
            names = "--variant",
            paramLabel = "N",
            defaultValue = "0",
            description = "Which variant to draw; the same number is the same everywhere. Default: ${DEFAULT-VALUE}")
    private int variant;

    @Mixin
    private PackOption packs;

    @Mixin
    private EngineOption engine;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the sandbox, so that several can run side by side.")
    private String name;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port on 127.0.0.1; by default any free one.")
    private int port;

    StartCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var request = new StartRequest(chosen.scenario(), variant, engine.name(), Optional.ofNullable(name), port);
        var ride = context().ride(engine.image(), packs.folders());
        new StartedView(ride.start(request, output().progress())).lines(output());
        return ExitCode.DONE;
    }
}
