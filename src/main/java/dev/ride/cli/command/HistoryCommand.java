package dev.ride.cli.command;

import dev.ride.cli.view.HistoryView;

/** Shows what was played and how it went. */
final class HistoryCommand extends Action {
    private final JsonOption json = new JsonOption();

    HistoryCommand(Context context) {
        super(
                context,
                "history",
                "Show past sessions: the first submission, and the best before the postmortem was seen.");
        takes(json);
    }

    @Override
    ExitCode run() {
        json.show(new HistoryView(context().ride().history()), output());
        return ExitCode.DONE;
    }
}
