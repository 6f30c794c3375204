package dev.ride.runner.recorder;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.ride.runner.recorder.RecordedSandbox.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Statements that are sent before the one before has been answered: pgjdbc sends a batch as one pipeline, each statement
 * parsed, bound and executed, and one Sync at the end.
 */
class PipelineIT {
    private static RecordedSandbox recorded;

    @BeforeAll
    static void start() {
        recorded = new RecordedSandbox();
    }

    @AfterAll
    static void stop() {
        recorded.close();
    }

    @BeforeEach
    void restore() throws SQLException {
        recorded.restore();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_statement_of_a_pipeline_is_seen(boolean autoCommit) throws Exception {
        try (var connection = connect(autoCommit)) {
            pipeline(
                    connection,
                    "alter table orders add a int",
                    "insert into customers values (1)",
                    "create index on orders (note)",
                    "drop table schema_migrations",
                    "update orders set note = 'x'");
            commit(connection);
        }
        assertThat(recorded.changes())
                .filteredOn(change -> !change.contains(" DROP ") || change.endsWith("schema_migrations STANDS"))
                .filteredOn(change -> !change.contains("_not_null") && !change.contains("_pkey"))
                .containsExactly(
                        "tenant_a DDL ALTER TABLE public.orders public.orders STANDS",
                        "tenant_a ROWS INSERT null customers STANDS",
                        "tenant_a DDL CREATE INDEX public.orders_note_idx public.orders STANDS",
                        "tenant_a DROP DROP TABLE public.schema_migrations public.schema_migrations STANDS",
                        "tenant_a ROWS UPDATE null orders STANDS");
    }

    @Test
    void what_a_pipeline_skips_after_a_failure_was_never_done_and_what_came_before_is_undone() throws Exception {
        try (var connection = connect(true)) {
            assertThatThrownBy(() -> pipeline(
                            connection,
                            "alter table orders add a int",
                            "insert into customers values (1)",
                            "insert into customers values (1 / 0)",
                            "alter table orders add b int",
                            "update orders set note = 'x'"))
                    .isInstanceOf(BatchUpdateException.class);
        }
        assertThat(recorded.changes())
                .containsExactly(
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a ROWS INSERT null customers ROLLED_BACK");
    }

    @Test
    void after_a_failure_the_next_pipeline_counts_again() throws Exception {
        try (var connection = connect(true)) {
            assertThatThrownBy(() -> pipeline(connection, "select nothing", "alter table orders add a int"))
                    .isInstanceOf(BatchUpdateException.class);
            pipeline(connection, "alter table customers add b int", "alter table customers add c int");
        }
        assertThat(recorded.changes())
                .containsExactly(
                        "tenant_a DDL ALTER TABLE public.customers public.customers STANDS",
                        "tenant_a DDL ALTER TABLE public.customers public.customers STANDS");
    }

    @Test
    void a_string_of_several_that_fails_in_the_middle_did_nothing_and_saw_nothing() throws Exception {
        simple("select * from orders; alter table orders add a int; select 1 / 0; update orders set note = 'x'");
        assertThat(recorded.looks()).isEmpty();
        assertThat(recorded.changes())
                .containsExactly("tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK");
    }

    /** Or else rows could be corrected in secret, before what must come first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin; update orders set note = 'x'; commit; select 1 / 0",
                "begin; update orders set note = 'x'; end; select pg_terminate_backend(pg_backend_pid())",
                "do $$ begin update orders set note = 'x'; commit; raise exception 'no'; end $$"
            })
    void a_string_that_commits_before_it_fails_did_what_it_committed(String sql) throws Exception {
        simple(sql);
        assertThat(recorded.changes()).containsExactly("tenant_a ROWS UPDATE null orders STANDS");
    }

    @Test
    void what_a_failed_string_prepared_and_ran_may_have_been_anything() throws Exception {
        simple("prepare p as update orders set note = 'x'; begin; execute p; commit; select 1 / 0");
        assertThat(recorded.changes()).containsExactly("tenant_a ROWS UNCLEAR null null STANDS");
    }

    @Test
    void a_commit_behind_a_megabyte_of_comment_is_not_taken_for_nothing() throws Exception {
        simple("/*" + "x".repeat(1_000_000) + "*/ begin; update orders set note = 'x'; commit; select 1 / 0");
        assertThat(recorded.changes()).containsExactly("tenant_a ROWS UNCLEAR null null STANDS");
    }

    /** As psql sends it: one string, by the simple protocol. */
    private static void simple(String sql) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", TRAINEE.user());
        properties.setProperty("password", TRAINEE.password());
        properties.setProperty("preferQueryMode", "simple");
        try (var connection =
                        DriverManager.getConnection(recorded.sandbox.address().jdbcUrl("tenant_a"), properties);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_timeline_tells_of_a_pipeline_as_far_as_it_came() throws Exception {
        try (var connection = connect(true)) {
            assertThatThrownBy(() -> pipeline(
                            connection,
                            "update orders set note = 'x'",
                            "update orders set id = 1 / 0",
                            "drop table orders"))
                    .isInstanceOf(BatchUpdateException.class);
        }
        recorded.drain();
        var lines = new ArrayList<String>();
        Timeline.of(recorded.events(), line -> lines.add(line.kind() + " " + line.text()));
        assertThat(lines)
                .contains("DONE update orders set note = 'x'", "FAILED update orders set id = 1 / 0")
                .noneMatch(line -> line.contains("drop table orders"));
    }

    private static Connection connect(boolean autoCommit) throws SQLException {
        var connection = recorded.as(TRAINEE, "tenant_a");
        connection.setAutoCommit(autoCommit);
        return connection;
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static void pipeline(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : List.of(statements)) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
        }
    }
}
