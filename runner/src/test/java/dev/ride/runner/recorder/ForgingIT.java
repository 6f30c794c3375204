package dev.ride.runner.recorder;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.ride.runner.recorder.RecordedSandbox.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;

/** What a trainee may try to earn a look that was not taken, or to hide a deed that was done. */
class ForgingIT {
    /** Can be done again and again. */
    private static final String DEED = "alter table public.orders alter note set statistics 10";

    private static final String SEEN = "tenant_a DDL ALTER TABLE public.orders public.orders STANDS";

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
    void forget() {
        recorded.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set log_statement = none",
                "set log_duration = off",
                "set log_min_messages = panic",
                "set log_min_error_statement = panic",
                "set log_error_verbosity = terse",
                "set lc_messages = 'de_DE'",
                "set event_triggers = off",
                "set session_replication_role = replica",
                "select set_config('log_statement', 'none', false)",
                "alter role trainee set log_statement = none",
                "alter role trainee set event_triggers = off",
                "alter database tenant_a set event_triggers = off",
                "alter system set log_statement = none",
                "alter event trigger ride_recorder_ddl disable",
                "drop event trigger ride_recorder_ddl",
                "create event trigger mine on ddl_command_end execute function ride_recorder.observe()",
                "drop schema ride_recorder cascade",
                "alter schema ride_recorder rename to other",
                "drop function ride_recorder.observe() cascade",
                "create or replace function ride_recorder.observe() returns event_trigger language plpgsql as 'begin end'",
                "alter function ride_recorder.observe() reset all",
                "drop extension plpgsql cascade",
                "drop language plpgsql cascade",
                "drop owned by ride cascade",
                "reassign owned by ride to trainee",
                "select ride_recorder.observe()",
                "create extension dblink",
                "copy (select 1) to '/tmp/x'",
                "copy orders from '/tmp/x'",
                "copy orders from program 'true'",
                "select pg_read_file('log')",
                "select pg_rotate_logfile()",
                "select pg_reload_conf()",
                "select lo_import('/etc/hostname')",
                "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'logger'",
            })
    void what_would_stop_the_recorder_does_not(String attempt) throws Exception {
        recorded.play("tenant_a", attempt, DEED);
        assertThat(recorded.changes()).containsExactly(SEEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set quote_all_identifiers = on",
                "set client_min_messages = panic",
                "set application_name = 'ride'",
                "set plpgsql.extra_errors = 'all'",
                "set search_path = pg_temp, public",
                "set standard_conforming_strings = off",
                "create temporary table jsonb (a int); create temporary table text (a int); create temporary table regclass (a int)",
                "create temporary table pg_class (a int); create temporary table pg_locks (a int)",
                "begin; set transaction isolation level serializable",
                "set default_transaction_isolation = serializable",
            })
    void what_would_confuse_the_recorder_does_not(String attempt) throws Exception {
        recorded.play("tenant_a", attempt, DEED, "commit");
        assertThat(recorded.changes()).contains(SEEN);
    }

    @Test
    void functions_and_operators_of_the_trainees_own_are_never_called() throws Exception {
        recorded.play(
                "tenant_a",
                "create schema evil",
                "create function evil.jsonb_build_object(variadic \"any\") returns jsonb language internal as 'now'",
                "create function evil.jsonb_strip_nulls(jsonb) returns jsonb language sql as 'select null::jsonb'",
                "create function evil.merge(jsonb, jsonb) returns jsonb language sql as 'select null::jsonb'",
                "create operator evil.|| (leftarg = jsonb, rightarg = jsonb, function = evil.merge)",
                "set search_path = evil, pg_catalog, public",
                DEED);
        assertThat(recorded.changes()).contains(SEEN);
    }

    @Test
    void lines_that_a_trainee_raises_are_no_events() throws Exception {
        var line =
                "{\"event\":\"ddl_command_end\",\"tag\":\"ALTER TABLE\",\"objects\":[{\"type\":\"table\",\"names\":[\"public\",\"orders\"]}]}";
        recorded.play(
                "tenant_a",
                "do $do$ begin raise log '%', '" + line + "'; end $do$",
                "do $do$ begin raise log 'statement: select * from schema_migrations'; raise log 'duration: 1 ms'; end $do$",
                "create function \"ride_recorder.observe\"() returns void language plpgsql as $f$ begin raise log '%', '"
                        + line + "'; end $f$",
                "select \"ride_recorder.observe\"()",
                "create function \"x\nPL/pgSQL function ride_recorder.observe() line 1 at RAISE\"() returns void"
                        + " language plpgsql as $f$ begin raise log '%', '" + line + "'; end $f$",
                "select \"x\nPL/pgSQL function ride_recorder.observe() line 1 at RAISE\"()");
        assertThat(recorded.looks()).isEmpty();
        assertThat(recorded.activity().changes())
                .extracting(change -> change.tag())
                .containsExactly("CREATE FUNCTION", "CREATE FUNCTION");
    }

    @Test
    void a_string_that_ends_elsewhere_without_standard_strings_is_no_look() throws Exception {
        recorded.play(
                "tenant_a",
                "set standard_conforming_strings = off",
                "select '\\'; select * from schema_migrations --'");
        assertThat(recorded.looks()).isEmpty();
    }

    @Test
    void a_deed_behind_a_megabyte_of_comment_is_seen() throws Exception {
        recorded.play("tenant_a", "/*" + "x".repeat(1_000_000) + "*/ " + DEED, "select * from customers");
        assertThat(recorded.changes()).contains(SEEN);
        assertThat(recorded.activity().looksBeforeFirstChange()).isEmpty();
    }

    @Test
    void a_prepared_statement_among_too_many_to_remember_hides_no_deed() throws Exception {
        var filler = "prepare f%d as select '" + "x".repeat(200_000) + "'";
        recorded.play(
                "tenant_a",
                filler.formatted(1),
                filler.formatted(2),
                filler.formatted(3),
                filler.formatted(4),
                filler.formatted(5),
                "prepare deed as update orders set note = 'x'",
                "execute deed");
        assertThat(recorded.changes()).containsExactly("tenant_a ROWS UNCLEAR null null STANDS");
    }

    @Test
    void another_role_another_connection_or_another_name_hides_nothing() throws Exception {
        recorded.play("tenant_a", "set role pg_read_all_stats", "reset role", "set session authorization trainee");
        var properties = new Properties();
        properties.setProperty("user", TRAINEE.user());
        properties.setProperty("password", TRAINEE.password());
        properties.setProperty("ApplicationName", "ride scorer");
        properties.setProperty("options", "-c search_path=pg_temp -c client_min_messages=error");
        try (var connection =
                        DriverManager.getConnection(recorded.sandbox.address().jdbcUrl("tenant_a"), properties);
                var statement = connection.createStatement()) {
            statement.execute(DEED);
        }
        assertThat(recorded.changes()).containsExactly(SEEN);
    }

    @Test
    void a_connection_of_rides_own_is_passed_over() throws Exception {
        try (var connection = recorded.as(TRAINEE, "tenant_a");
                var statement = connection.createStatement()) {
            recorded.events().ignore(Set.of(sessionId(connection)));
            statement.execute(DEED);
            statement.execute("select * from orders");
        }
        assertThat(recorded.changes()).isEmpty();
        assertThat(recorded.looks()).isEmpty();
    }

    @Test
    void a_deed_whose_connection_is_cut_in_the_middle_stays_known() throws SQLException, IOException {
        recorded.play("tenant_a", DEED, "select pg_terminate_backend(pg_backend_pid()) from orders");
        assertThat(recorded.changes()).containsExactly(SEEN);
        assertThat(recorded.looks()).isEmpty();
    }

    /** The server's id of a connection, as its log tells it. */
    private static String sessionId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT pg_catalog.to_hex(pg_catalog.floor(pg_catalog.date_part('epoch', backend_start))::bigint)"
                                + " || '.' || pg_catalog.to_hex(pid) FROM pg_catalog.pg_stat_activity"
                                + " WHERE pid = pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }
}
