package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.scenario.Drift;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened to the migrations of one tenant. */
record Treatment(Set<String> skipped, Set<String> recordedOnly, Set<String> schemaOnly) {
    static final Treatment HEALTHY = new Treatment(Set.of(), Set.of(), Set.of());

    static Treatment of(String tenant, Drift drift) {
        var steps = drift.steps().stream()
                .filter(step -> step.tenants().contains(tenant))
                .toList();
        return new Treatment(
                all(steps, Drift.Step::skip), all(steps, Drift.Step::recordedOnly), all(steps, Drift.Step::schemaOnly));
    }

    private static Set<String> all(List<Drift.Step> steps, Function<Drift.Step, List<String>> versions) {
        return steps.stream().map(versions).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

    boolean makes(String version) {
        return !skipped.contains(version) && !recordedOnly.contains(version);
    }

    boolean records(String version) {
        return !skipped.contains(version) && !schemaOnly.contains(version);
    }
}
