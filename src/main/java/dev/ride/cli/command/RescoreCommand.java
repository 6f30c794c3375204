package dev.ride.cli.command;

import dev.ride.cli.view.ScorecardView;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores evidence again. */
@Command(
        name = "rescore",
        description = "Score the evidence of an earlier submission again; needs no sandbox.",
        footer = {"", "The same evidence and the same scenario give the same scorecard."})
final class RescoreCommand extends Action {
    @Parameters(paramLabel = "EVIDENCE", description = "An evidence-<n>.json of a session's folder.")
    private Path evidence;

    @Mixin
    private PackOption packs;

    @Mixin
    private JsonOption json;

    RescoreCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var rescored = context().ride(packs.folders()).rescore(evidence);
        if (rescored.scenarioChanged()) {
            output().note("The scenario has changed since this evidence was collected; the card is by today's rubric.");
        }
        if (json.wanted()) {
            output().document(rescored.card().toJson());
        } else {
            new ScorecardView(rescored.card()).lines(output());
        }
        return SubmitCommand.code(rescored.card());
    }
}
