package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.Tryout.Tried;
import java.util.List;

/** A scorecard with what each criterion rests on, for authors. */
public record TriedView(Tried tried) {
    public void lines(Output output) {
        tried.attempt()
                .outcome()
                .failure()
                .ifPresent(failure ->
                        output.line("The script stopped at " + failure.sentence() + "; what it committed stands."));
        new ScorecardView(tried.attempt().card()).points(output);
        output.line();
        output.line(output.inked(Ink.BOLD, "What it rests on"));
        var grounds = tried.attempt().judgement().grounds();
        for (var line : tried.attempt().card().criteria()) {
            output.line("  " + line.id() + " " + line.earned() + "/" + line.points());
            grounds.getOrDefault(line.id(), List.of()).forEach(ground -> output.line("    " + ground));
        }
        if (!tried.connections().isEmpty()) {
            output.line();
            output.line("The sandbox stays; 'ride doctor --fix' removes it.");
            tried.connections().forEach(connection -> output.line("  " + connection));
        }
    }
}
