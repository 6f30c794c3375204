package dev.ride.cli.command;

import dev.ride.cli.view.ScenarioListView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the scenarios there are. */
@Command(name = "list", description = "Show the scenarios: id, title, topic, level, minutes, state.")
final class ListCommand extends Action {
    @Mixin
    private JsonOption json;

    @Mixin
    private PackOption packs;

    ListCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var view = new ScenarioListView(context().ride(packs.folders()).scenarios());
        if (json.wanted()) {
            output().json(view.documents());
        } else {
            view.lines(output());
        }
        return ExitCode.DONE;
    }
}
