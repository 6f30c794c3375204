package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.ProofResult;
import dev.ride.runner.proof.ProofResult.Status;
import java.util.List;
import java.util.Locale;

/** What proofs came to: one line for a variant that is as declared, and for another what is not. */
public record ProofsView(List<ProofResult> results) {
    /** One result as a program reads it. */
    public record Line(
            String scenario,
            int variant,
            String engine,
            String proof,
            String status,
            List<String> differences,
            double seconds) {}

    /** @param results all of one variant on one engine */
    public void lines(Output output) {
        var first = results.get(0);
        var failed = results.stream()
                .filter(result -> result.status() != Status.AS_DECLARED)
                .toList();
        var begin = first.scenario() + ", variant " + first.variant() + ", " + first.engine() + ": ";
        output.line(
                failed.isEmpty()
                        ? begin + "all " + results.size() + " as declared"
                        : output.inked(Ink.BOLD, begin + failed.size() + " of " + results.size() + " not as declared"));
        for (var result : failed) {
            output.line("  " + result.name() + (result.status() == Status.ENVIRONMENT ? " (could not be played)" : ""));
            result.differences().forEach(difference -> output.line("    " + difference));
        }
    }

    public List<Line> document() {
        return results.stream()
                .map(result -> new Line(
                        result.scenario(),
                        result.variant(),
                        result.engine(),
                        result.name(),
                        result.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        result.differences(),
                        result.took().toMillis() / 1000.0))
                .toList();
    }
}
