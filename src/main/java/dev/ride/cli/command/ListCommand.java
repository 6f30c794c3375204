package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.PathsView;
import dev.ride.cli.view.ScenarioListView;

/** Shows the scenarios there are. */
final class ListCommand extends Action {
    private final JsonOption json = new JsonOption();

    private final PackOption packs = new PackOption();

    private final Flag paths = new Flag("--paths", "Show learning paths: orders of scenarios, each with its reason.");

    ListCommand(Context context) {
        super(context, "list", "Show the scenarios: id, title, topic, level, minutes, state.");
        takes(json, packs, paths);
    }

    @Override
    ExitCode run() {
        if (paths.given()) {
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
