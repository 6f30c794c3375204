package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.view.TriedView;
import dev.ride.runner.TryRequest;
import java.nio.file.Path;

/** The author's loop. */
final class TryCommand extends Action {
    private final TrialOptions trial = new TrialOptions();

    private final Value<Path> file =
            Value.at(1, Path.class, "FILE", "SQL; of psql's own commands \\connect and data for COPY.");

    private final Flag keep = new Flag("--keep", "Leave the sandbox; 'ride doctor --fix' removes it.");

    TryCommand(Context context) {
        super(context, "try", "Run a script on a fresh sandbox; show the scorecard and what each criterion rests on.");
        takes(trial, file, keep);
        adds(
                "",
                "In a proof script of the scenario the variant's names are filled in. Without --answer and without "
                        + "FILE.answers.yaml the diagnosis is the one that the scenario's proofs give. The output gives the answers "
                        + "away.");
    }

    @Override
    ExitCode run() {
        var request = new TryRequest(trial.request(), file.get(), keep.given());
        var tried = trial.authoring(context()).tryOut(request, output().progress());
        new TriedView(tried).lines(output());
        return ExitCode.of(tried.attempt().card());
    }
}
