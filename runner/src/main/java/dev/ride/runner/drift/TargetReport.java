package dev.ride.runner.drift;

import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.NotCompared;
import dev.ride.scoring.schema.remedy.Remedy;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one target.
 *
 * @param target its name, never with a password
 * @param differences from the reference, sorted
 * @param notCompared what the reading role may not see, or nobody models
 * @param verdict empty when ledgers were not asked for
 * @param stamp what stands for the state of target and reference where one line must do; empty when they agree
 * @param remedies SQL that mends the differences, one for each; empty when it was not asked for
 * @param problem why it could not be read or compared; empty when it could
 * @param bug what was unforeseen, where that is the problem
 */
public record TargetReport(
        String target,
        List<Difference> differences,
        List<NotCompared> notCompared,
        Optional<LedgerVerdict> verdict,
        Optional<Ledger> ledger,
        Optional<Stamp> stamp,
        List<Remedy> remedies,
        Optional<String> problem,
        Optional<RuntimeException> bug) {

    /**
     * The newest recorded versions where versions differ, else fingerprints of the schemas.
     *
     * @param missing versions that the target does not record; only where the newest are the same
     * @param extra versions that only the target records; only where the newest are the same
     */
    public record Stamp(String actual, String expected, List<String> missing, List<String> extra) {
        static Stamp of(Ledger actual, Ledger expected) {
            boolean gap = actual.newest().equals(expected.newest());
            return new Stamp(
                    actual.newest(),
                    expected.newest(),
                    gap ? List.copyOf(expected.without(actual)) : List.of(),
                    gap ? List.copyOf(actual.without(expected)) : List.of());
        }

        /** For one line. */
        String words() {
            return "db=" + actual + " expected=" + expected + listed(" missing=", missing) + listed(" extra=", extra);
        }

        private static String listed(String name, List<String> versions) {
            return versions.isEmpty() ? "" : name + String.join(",", versions);
        }
    }

    static TargetReport unreadable(String target, String problem) {
        return without(target, problem, Optional.empty());
    }

    static TargetReport failed(String target, RuntimeException bug) {
        return without(
                target,
                "this is a bug of ride: " + bug + "; run it again with --verbose and report the trace",
                Optional.of(bug));
    }

    private static TargetReport without(String target, String problem, Optional<RuntimeException> bug) {
        return new TargetReport(
                target,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(problem),
                bug);
    }

    public boolean isDrifted() {
        return !differences.isEmpty() || verdict.filter(LedgerVerdict::isDrift).isPresent();
    }

    public boolean isUnreadable() {
        return problem.isPresent();
    }
}
