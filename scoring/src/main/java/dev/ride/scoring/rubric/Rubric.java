package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.Expectation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code rubric.yaml}: what a scenario scores.
 *
 * @param answers accepted answers by question; one inner list is one complete answer
 * @param probes queries run at submission for checks to look at
 */
public record Rubric(
        int format, Map<String, List<List<String>>> answers, List<Probe> probes, List<Criterion> criteria) {
    /** Every check of every criterion, those inside other checks included. */
    public Stream<Check> checks() {
        return criteria.stream().map(Criterion::check).flatMap(Rubric::withInner);
    }

    private static Stream<Check> withInner(Check check) {
        return Stream.concat(Stream.of(check), check.inner().flatMap(Rubric::withInner));
    }

    /**
     * A query asked as a role in each of the named tenants; what it gives is evidence.
     *
     * @param tenants null for every tenant
     */
    public record Probe(
            String id,
            String role,
            List<String> tenants,
            String sql,
            Map<String, String> settings,
            Expectation expect) {}

    /**
     * One line of the scorecard.
     *
     * @param title shown before and after; must not give the fix away
     * @param check earned when it holds; a trap is sprung when it does not
     * @param byTenant whether it earns its points in proportion to the tenants it holds for, rather than all or none
     * @param reason shown when it does not hold; must not tell which answer is right
     * @param fatal for traps: sprung means not solved, whatever the points
     * @param safe for traps: the production-safe way, shown with the sprung trap
     */
    public record Criterion(
            String id,
            Dimension dimension,
            String title,
            int points,
            Check check,
            boolean byTenant,
            String reason,
            boolean fatal,
            String safe) {}
}
