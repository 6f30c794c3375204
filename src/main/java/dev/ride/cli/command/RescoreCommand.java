package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.cli.view.ScorecardView;
import java.nio.file.Path;

/** Scores evidence again. */
final class RescoreCommand extends Action {
    private final Value<Path> evidence = Value.first(
            Path.class,
            "EVIDENCE",
            "An evidence-<n>.json of a session's folder, or what 'ride postgres grade --evidence' kept.");

    private final PackOption packs = new PackOption();

    private final JsonOption json = new JsonOption();

    RescoreCommand(Context context) {
        super(context, "rescore", "Score the evidence of an earlier submission again; needs no sandbox.");
        takes(evidence, packs, json);
        adds("", "The same evidence and the same scenario give the same scorecard.");
    }

    @Override
    ExitCode run() {
        var rescored = context().ride(packs.folders()).rescore(evidence.get());
        if (rescored.scenarioChanged()) {
            output().note("The scenario has changed since this evidence was collected; the card is by today's rubric.");
        }
        if (json.wanted()) {
            output().document(rescored.card().toJson());
        } else {
            new ScorecardView(rescored.card()).card(output());
        }
        return ExitCode.of(rescored.card());
    }
}
