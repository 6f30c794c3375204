package dev.ride.cli.command;

import dev.ride.cli.view.PathsView;
import dev.ride.cli.view.ScenarioListView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the scenarios there are. */
@Command(name = "list", description = "Show the scenarios: id, title, topic, level, minutes, state.")
final class ListCommand extends Action {
    @Mixin
    private JsonOption json;

    @Mixin
    private PackOption packs;

    @Option(names = "--paths", description = "Show learning paths: orders of scenarios, each with its reason.")
    private boolean paths;

    ListCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        if (paths) {
            return show(new PathsView(context().ride(packs.folders()).paths()));
        }
        var view = new ScenarioListView(context().ride(packs.folders()).scenarios());
        if (json.wanted()) {
            output().json(view.documents());
        } else {
            view.lines(output());
        }
        return ExitCode.DONE;
    }

    private ExitCode show(PathsView view) {
        if (json.wanted()) {
            output().json(view.paths());
        } else {
            view.lines(output());
        }
        return ExitCode.DONE;
    }
}
