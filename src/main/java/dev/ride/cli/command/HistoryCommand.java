package dev.ride.cli.command;

import dev.ride.cli.view.HistoryView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what was played and how it went. */
@Command(
        name = "history",
        description = "Show past sessions: the first submission, and the best before the postmortem was seen.")
final class HistoryCommand extends Action {
    @Mixin
    private JsonOption json;

    HistoryCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var view = new HistoryView(context().ride().history());
        if (json.wanted()) {
            output().json(view.documents());
        } else {
            view.lines(output());
        }
        return ExitCode.DONE;
    }
}
