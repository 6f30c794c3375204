package dev.ride.cli.command;

import dev.ride.cli.view.ScorecardView;

/** Scores the repair as it stands. */
final class SubmitCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final AnswerOption given = new AnswerOption();

    private final JsonOption json = new JsonOption();

    SubmitCommand(Context context) {
        super(context, "submit", "Score your repair and your diagnosis as they stand now; may be repeated.");
        takes(sandbox, given, json);
        endsWith("0:solved", "1:not solved", "2:not counted: wrong usage, or an open transaction", "3:undecided");
    }

    @Override
    ExitCode run() {
        var submitted = context().ride().submit(sandbox.name(), given.answers());
        var card = submitted.card();
        if (json.wanted()) {
            output().document(card.toJson());
        } else {
            new ScorecardView(card).lines(output(), sandbox.again(), submitted.unanswered());
        }
        return ExitCode.of(card);
    }
}
