package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.recorder.RecorderStep;
import dev.ride.runner.recorder.collector.RowStep;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.SandboxOpener;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.Visit;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.evidence.EndStates;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScenarioRecipeIT {
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);
    private static final Scenario SCENARIO = BuiltIn.scenario("stage-09/09-schema-drift-between-tenant-databases");

    private static Bake bake;
    private static Sandbox sandbox;
    private static Map<String, Login> logins;

    @BeforeAll
    static void open() throws SQLException {
        var steps = List.of(new RecorderStep(), new RowStep(SCENARIO.rubric()));
        bake = ENGINE.bake(new ScenarioRecipe(SCENARIO, steps), Progress.SILENT);
        sandbox = ENGINE.create(bake, "recipe", 0, Progress.SILENT);
        logins = new Roles(SCENARIO.manifest())
                .logins().stream().map(Login::fresh).collect(Collectors.toMap(Login::user, Function.identity()));
        try (var own = new Visit(new Server(sandbox.address(), bake.superuser()))) {
            SandboxOpener.open(own, logins.values());
        }
    }

    @AfterAll
    static void close() {
        sandbox.remove();
        ENGINE.drop(bake);
    }

    @Test
    void the_sick_tenant_lacks_column_and_record_and_the_others_have_both() throws SQLException {
        assertThat(as("trainee", "tenant_b", "SELECT max(version) FROM schema_migrations"))
                .containsExactly("20260427_add_order_line_discount");
        assertThatThrownBy(() -> as("trainee", "tenant_b", "SELECT release_id FROM orders"))
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42703");
        assertThat(as("trainee", "tenant_a", "SELECT count(release_id) > 0 FROM orders"))
                .containsExactly("t");
        assertThat(as("trainee", "tenant_c", "SELECT applied_at FROM schema_migrations ORDER BY version DESC LIMIT 1"))
                .containsExactly("2026-06-01 21:40:52+00");
    }

    @Test
    void tenants_have_rows_of_their_own() throws SQLException {
        var sum = "SELECT sum(total_cents) FROM orders";
        assertThat(as("trainee", "tenant_a", sum)).isNotEqualTo(as("trainee", "tenant_b", sum));
    }

    @Test
    void the_end_state_is_that_of_the_migrations() throws Exception {
        var states = EndStates.fromJson(Files.readString(bake.documents().resolve(EndStates.FILE)));
        var reference = states.groups().get("shops").get(EndState.REFERENCE);
        assertThat(reference.ledger()).hasSize(5).contains("20260531_add_order_release_id");
        assertThat(reference.schema().toJson()).contains("release_id").doesNotContain("ride_recorder");
    }

    @Test
    void nothing_of_the_baking_is_left_to_be_read() throws SQLException {
        assertThat(as("ride_scorer", "tenant_a", "SELECT datname FROM pg_database ORDER BY 1"))
                .containsExactly("postgres", "template0", "template1", "tenant_a", "tenant_b", "tenant_c");
        assertThat(as("trainee", "tenant_a", "SELECT query FROM pg_stat_statements"))
                .noneMatch(query -> query.matches("(?is).*(drop database|alter role|alter table|create ).*"))
                .anyMatch(query -> query.contains("INSERT INTO orders"));
        assertThat(as("trainee", "tenant_a", "SELECT sum(n_tup_upd) FROM pg_stat_user_tables"))
                .containsExactly("0");
    }

    @Test
    void the_trainee_owns_the_applications_objects_and_neither_database_nor_recorder() throws SQLException {
        assertThat(as("trainee", "tenant_a", "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"))
                .containsExactly("trainee");
        for (var forbidden : List.of(
                "ALTER DATABASE tenant_a CONNECTION LIMIT 0",
                "DROP SCHEMA ride_recorder CASCADE",
                "SET ROLE ride_scorer",
                "ALTER SYSTEM SET log_statement = 'none'",
                "SET log_statement = 'none'")) {
            assertThatThrownBy(() -> as("trainee", "tenant_a", forbidden + "; SELECT 1"), forbidden)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void only_the_superuser_gets_into_the_servers_own_databases() {
        for (var role : logins.keySet()) {
            for (var database : List.of("postgres", "template1")) {
                assertThatThrownBy(() -> as(role, database, "SELECT 1"), role + " in " + database)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void the_application_works_where_nothing_is_broken() throws SQLException {
        assertThat(as("shop_app", "tenant_a", "SELECT count(*) > 4000 FROM orders"))
                .containsExactly("t");
        assertThatThrownBy(() -> as("shop_app", "tenant_a", "DELETE FROM orders; SELECT 1"))
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    @Test
    void the_scorer_gets_in_when_the_trainee_holds_every_slot_he_may() throws SQLException {
        var held = new ArrayList<AutoCloseable>();
        try {
            assertThatThrownBy(() -> {
                        for (var i = 0; i < 100; i++) {
                            held.add(Connections.open(sandbox.address(), logins.get("trainee"), "tenant_a", Map.of()));
                        }
                    })
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("53300");
            assertThat(as("ride_scorer", "tenant_a", "SELECT 1")).containsExactly("1");
        } finally {
            for (var connection : held) {
                closed(connection);
            }
        }
    }

    private static void closed(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> as(String role, String database, String sql) throws SQLException {
        try (var connection = Connections.open(sandbox.address(), logins.get(role), database, Map.of());
                var statement = connection.createStatement()) {
            Connections.execute(connection, "SET TimeZone = 'UTC'");
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
