package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Values;
import dev.ride.cli.view.ListView;
import dev.ride.cli.view.PathsView;
import dev.ride.cli.view.ScenarioListView;
import dev.ride.runner.ground.RideException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows the scenarios there are. */
final class ListCommand extends Action {
    private final JsonOption json = new JsonOption();

    private final PackOption packs = new PackOption();

    private final Flag paths = new Flag("--paths", "Show learning paths: orders of scenarios, each with its reason.");

    private final Values<String> words = new Values<>(
            String.class,
            PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .paramLabel("WORD")
                    .description(
                            "Show only those with every word in id, title, topic, level or tags; new, tried, running and"
                                    + " solved also find those that are."));

    ListCommand(Context context) {
        super(context, "list", "Show the scenarios: id, title, topic, level, minutes, state.");
        takes(json, packs, paths, words);
    }

    @Override
    ExitCode run() {
        json.show(paths.given() ? paths() : scenarios(), output());
        return ExitCode.DONE;
    }

    private ListView scenarios() {
        return new ScenarioListView(context().ride(packs.folders()).scenarios(words.get()));
    }

    private ListView paths() {
        // not declared as a choice: whoever lists often would wait for what sets one up
        if (!words.get().isEmpty()) {
            throw RideException.badInput("Learning paths are not looked for by words.", "Leave out --paths.");
        }
        return new PathsView(context().ride(packs.folders()).paths());
    }
}
