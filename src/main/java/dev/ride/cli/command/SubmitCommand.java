package dev.ride.cli.command;

import dev.ride.cli.view.ScorecardView;
import dev.ride.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores the repair as it stands. */
@Command(
        name = "submit",
        description = "Score your repair and your diagnosis as they stand now; may be repeated.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:solved", "1:not solved", "2:not counted: wrong usage, or an open transaction", "3:undecided"
        })
final class SubmitCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    @Mixin
    private AnswerOption given;

    @Mixin
    private JsonOption json;

    SubmitCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var card = context().ride().submit(sandbox.name(), given.answers());
        if (json.wanted()) {
            output().document(card.toJson());
        } else {
            new ScorecardView(card).lines(output());
        }
        return code(card);
    }

    static ExitCode code(Scorecard card) {
        if (card.undecided()) {
            return ExitCode.UNDECIDED;
        }
        return card.solved() ? ExitCode.DONE : ExitCode.NOT_SOLVED;
    }
}
