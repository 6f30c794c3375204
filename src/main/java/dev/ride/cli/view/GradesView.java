package dev.ride.cli.view;

import dev.ride.runner.proof.Graded;
import dev.ride.runner.sandbox.script.ScriptOutcome.Failure;
import java.util.Optional;

/** One way to show what submitted files scored, file by file as they are done. */
public interface GradesView {
    void graded(Graded one);

    /** No more files will come: all are done, or grading broke off. */
    void end();

    /** Where the file stopped, if it did. */
    static Optional<Failure> stop(Graded one) {
        return one.attempt().flatMap(attempt -> attempt.outcome().failure());
    }

    /** How far the file was played: {@code complete}, or up to an {@code error} or the {@code timeout}; empty if it was not. */
    static Optional<String> ended(Graded one) {
        return one.attempt()
                .map(attempt -> stop(one)
                        .map(failure -> failure.late() ? "timeout" : "error")
                        .orElse("complete"));
    }
}
