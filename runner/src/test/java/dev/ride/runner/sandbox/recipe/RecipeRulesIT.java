package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group.Ledger.Mode;
import dev.ride.runner.scenario.Manifest.Tenancy;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndStates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import static dev.ride.runner.sandbox.recipe.SmallScenario.LEDGER;
import static dev.ride.runner.sandbox.recipe.SmallScenario.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecipeRulesIT {
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);

    @AfterEach
    void drop_all() {
        ENGINE.sandboxes().forEach(Sandbox::remove);
        ENGINE.bakes().forEach(ENGINE::drop);
    }

    @Test
    void migrations_are_skipped_only_recorded_or_only_made() throws SQLException {
        var scenario = SmallScenario.of(
                "treated",
                Tenancy.DATABASE,
                Mode.HISTORY,
                LEDGER,
                new Drift.Step(List.of("left"), List.of("1_a"), List.of("2_b"), null, null, null, null, null),
                new Drift.Step(List.of("right"), null, null, List.of("2_b"), null, null, null, null));
        try (var baked = new Baked(scenario)) {
            assertThat(baked.rows("left", "SELECT version || ' ' || made FROM ledger"))
                    .containsExactly("2_b 2026-02-03 04:05:06+00");
            assertThat(baked.rows("left", "SELECT to_regclass('a') IS NULL")).containsExactly("t");
            assertThat(baked.rows("right", "SELECT version FROM ledger")).containsExactly("1_a");
            assertThat(baked.rows("right", "SELECT count(b) FROM a")).containsExactly("0");
        }
    }

    @Test
    void tenants_may_be_schemas_of_one_database_and_a_ledger_may_keep_the_newest_only() throws Exception {
        var baseline = LEDGER + "CREATE TABLE who AS SELECT current_setting('ride.tenant') AS tenant,"
                + " current_setting('ride.number') AS number";
        var scenario = SmallScenario.of(
                "schemas", Tenancy.SCHEMA, Mode.HEAD, baseline, sql("right", "ALTER TABLE a DROP b", null, null));
        try (var baked = new Baked(scenario)) {
            assertThat(baked.rows(
                            "all",
                            "SELECT tenant || number FROM \"left\".who UNION SELECT tenant || number"
                                    + " FROM \"right\".who ORDER BY 1"))
                    .containsExactly("left1", "right2");
            assertThat(baked.rows("all", "SELECT version FROM \"left\".ledger")).containsExactly("2_b");
            assertThat(baked.rows(
                            "all",
                            "SELECT count(*) FROM pg_attribute WHERE attname = 'b' AND attrelid IN"
                                    + " ('\"left\".a'::regclass, '\"right\".a'::regclass)"))
                    .containsExactly("1");
            var states = EndStates.fromJson(
                            Files.readString(baked.bake.documents().resolve(EndStates.FILE)))
                    .groups()
                    .get("group");
            assertThat(states).containsOnlyKeys("other", "reference");
            assertThat(states.get("reference").ledger()).containsExactly("2_b");
            assertThat(states.get("other").ledger()).containsExactly("1_a");
            assertThat(states.get("reference").schema().facts().toString())
                    .contains("who")
                    .doesNotContain("left")
                    .doesNotContain("ride_");
        }
    }

    @Test
    void roles_have_their_settings_and_limits_only_when_everything_is_built() throws SQLException {
        var scenario =
                SmallScenario.of("roles", Tenancy.DATABASE, Mode.HISTORY, LEDGER, sql("left", "SELECT 1", "app", null));
        try (var baked = new Baked(scenario)) {
            assertThat(baked.rows(
                            "postgres",
                            "SELECT rolname || ' ' || rolcanlogin || ' ' || rolconnlimit || ' ' ||"
                                    + " coalesce(rolconfig::text, '') FROM pg_roles WHERE rolname IN ('keeper', 'trainee', 'app')"
                                    + " ORDER BY 1"))
                    .containsExactly(
                            "app true 2 {default_transaction_read_only=on}",
                            "keeper false 3 {search_path=nowhere}",
                            "trainee true 1 ");
            assertThat(baked.rows("postgres", "SELECT rolname FROM pg_roles WHERE rolsuper"))
                    .containsExactly("ride");
        }
    }

    @Test
    void sql_that_must_fail_does_and_what_stood_before_it_stays() throws SQLException {
        var scenario = SmallScenario.of(
                "failing",
                Tenancy.DATABASE,
                Mode.HISTORY,
                LEDGER,
                sql(
                        "left",
                        "INSERT INTO a VALUES (1), (1); CREATE UNIQUE INDEX CONCURRENTLY twice ON a (n)",
                        null,
                        "23505"));
        try (var baked = new Baked(scenario)) {
            assertThat(baked.rows("left", "SELECT indisvalid FROM pg_index WHERE indexrelid = 'twice'::regclass"))
                    .containsExactly("f");
        }
    }

    @Test
    void what_is_wrong_with_a_packs_sql_is_told_with_file_line_and_tenant() {
        assertWrong(
                "CREATE TABLE ledger (version text, made timestamptz);\nSELECT 1 FROM nowhere;",
                "baseline.sql:2: in left: ERROR: relation \"nowhere\" does not exist");
        assertWrong(
                LEDGER + "\nCREATE TABEL b (n int);",
                "baseline.sql:2: in left: ERROR: syntax error at or near \"TABEL\"");
        assertWrong(LEDGER + "\n\\! id", "baseline.sql:2: commands of psql are not run while a sandbox is baked.");
        assertWrong(LEDGER + "\nSELECT 'open", "baseline.sql:2: ");
        assertWrong(
                LEDGER + "BEGIN; COMMIT;\nBEGIN;\nCREATE TABLE b (n int);",
                "baseline.sql:2: in left: the transaction that begins here is never ended");
        assertWrong(
                LEDGER,
                "drift.yaml:6: in left: the transaction that begins here is never ended",
                sql("left", "\nBEGIN; LOCK TABLE a", null, null));
        assertWrong(
                LEDGER,
                "drift.yaml:5: in left: it succeeds, and should fail with 23505",
                sql("left", "SELECT 1", null, "23505"));
        assertWrong(
                LEDGER,
                "drift.yaml:5: in left: only the last statement may fail with 22012",
                sql("left", "SELECT 1/0; SELECT 1", null, "22012"));
        assertWrong(
                LEDGER,
                "drift.yaml:5: in left: it should fail with 23505, and fails otherwise: ERROR: division by zero",
                sql("left", "SELECT 1/0", null, "23505"));
        assertWrong(
                "CREATE TABLE ledger (version text);",
                "scenario.yaml, ledger of group: in left: ERROR: column \"made\" of relation \"ledger\" does not exist");
    }

    @Test
    void what_goes_wrong_at_the_end_does_not_hide_why_a_bake_failed() {
        var scenario = SmallScenario.of("dying", Tenancy.DATABASE, Mode.HISTORY, LEDGER);
        assertThatThrownBy(() -> ENGINE.bake(new ScenarioRecipe(scenario, List.of(new Dying())), Progress.SILENT))
                .satisfies(failure -> assertThat(messages(failure)).anyMatch(message -> message.contains("the first")));
    }

    private static List<String> messages(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::toString)
                .toList();
    }

    /** Its server dies while it looks at what a tenant should be. */
    private record Dying() implements BakeStep {
        @Override
        public String version() {
            return "dying";
        }

        @Override
        public boolean wants(TenantState state) {
            return state.name().equals(TenantState.HEALTHY);
        }

        @Override
        public void see(Connection scorer, TenantState state, Path documents) throws SQLException {
            var process = scorer.unwrap(PGConnection.class).getBackendPID();
            var postmaster =
                    ProcessHandle.of(process).flatMap(ProcessHandle::parent).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            throw new SQLException("the first");
        }
    }

    @Test
    void nothing_of_a_pack_runs_as_superuser() {
        for (var forbidden : List.of(
                "RESET ROLE; CREATE ROLE mine SUPERUSER",
                "SET SESSION AUTHORIZATION ride",
                "COPY ledger TO PROGRAM 'id'",
                "SELECT pg_read_file('/etc/passwd')",
                "ALTER SYSTEM SET log_statement = 'none'",
                "CREATE EXTENSION dblink")) {
            assertThatThrownBy(
                            () -> new Baked(
                                    SmallScenario.of("forbidden", Tenancy.DATABASE, Mode.HISTORY, LEDGER + forbidden)),
                            forbidden)
                    .isInstanceOf(RideException.class)
                    .hasMessageMatching(
                            "baseline\\.sql:1: in left: ERROR: (permission denied|must be superuser)(?s).*");
        }
    }

    private static void assertWrong(String baseline, String message, Drift.Step... steps) {
        assertThatThrownBy(() ->
                        new Baked(SmallScenario.of("wrong", Tenancy.DATABASE, Mode.HISTORY, baseline, steps)).close())
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith(message)
                .satisfies(failure -> assertThat(failure.getCause() instanceof SQLException)
                        .as("what the server refused goes with its own words")
                        .isEqualTo(message.contains("ERROR:")))
                .message()
                .as("one line, as a finding is")
                .doesNotContain("\n", "Position:");
        assertThat(ENGINE.bakes()).isEmpty();
    }

    /** A sandbox seen by its superuser. */
    private static final class Baked implements AutoCloseable {
        final Bake bake;
        private final Sandbox sandbox;

        Baked(Scenario scenario) {
            bake = ENGINE.bake(new ScenarioRecipe(scenario, List.of()), Progress.SILENT);
            sandbox = ENGINE.create(bake, "rules", 0, Progress.SILENT);
        }

        List<String> rows(String database, String sql) throws SQLException {
            try (Connection connection =
                            Connections.asSuperuser(new Server(sandbox.address(), bake.superuser()), database);
                    var statement = connection.createStatement()) {
                Connections.execute(connection, "SET TimeZone = 'UTC'; SET search_path = public");
                var rows = statement.executeQuery(sql);
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }

        @Override
        public void close() {
            sandbox.remove();
        }
    }
}
