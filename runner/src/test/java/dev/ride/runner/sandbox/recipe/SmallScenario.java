package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.Manifest.Tenancy;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.source.SourcePlace;
import dev.ride.runner.scenario.source.TextPlace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Scenarios of a few lines, for what the built-in ones never do. */
final class SmallScenario {
    static final String LEDGER = "CREATE TABLE ledger (version text, made timestamptz);";

    private SmallScenario() {}

    /** Two tenants, two migrations, a ledger. */
    static Scenario of(String name, Tenancy tenancy, Group.Ledger.Mode mode, String baseline, Drift.Step... steps) {
        var ledger = new Group.Ledger(
                "ledger",
                "version",
                mode,
                Map.of("made", "$time"),
                Map.of("1_a", Instant.parse("2026-01-02T03:04:05Z"), "2_b", Instant.parse("2026-02-03T04:05:06Z")));
        var group = new Group(
                "group",
                List.of("left", "right"),
                null,
                "baseline.sql",
                null,
                "migrations",
                ledger,
                List.of(new Group.Alternative("other", "other.sql", List.of("1_a"))));
        var roles = List.of(
                new Manifest.Role("keeper", false, List.of(), Map.of("search_path", "nowhere"), 3),
                new Manifest.Role("trainee", true, List.of("keeper"), Map.of(), 1),
                new Manifest.Role("app", true, List.of(), Map.of("default_transaction_read_only", "on"), 2));
        var manifest = new Manifest(
                1,
                "0.1",
                name,
                "test",
                "L1",
                1,
                null,
                "",
                null,
                tenancy,
                "all",
                roles,
                List.of(group),
                null,
                null,
                null,
                null,
                null);
        return new Scenario(
                "test/" + name,
                Path.of("nowhere"),
                0,
                name,
                name,
                manifest,
                new Drift(1, List.of(steps), null),
                Collections.nCopies(steps.length, new TextPlace(new SourcePlace("drift.yaml", 5, 1), true)),
                null,
                null,
                Map.of(
                        "baseline.sql", baseline,
                        "migrations/1_a.sql", "CREATE TABLE a (n int);",
                        "migrations/2_b.sql", "ALTER TABLE a ADD b int;",
                        "other.sql", "ALTER TABLE a DROP b;"),
                Map.of(),
                List.of(),
                "");
    }

    static Drift.Step sql(String tenant, String sql, String as, String failsWith) {
        return new Drift.Step(List.of(tenant), null, null, null, sql, null, as, failsWith);
    }
}
