package dev.ride.runner.sandbox.script;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.SandboxOpener;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.TestRecipe;
import dev.ride.runner.sandbox.Visit;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptRunnerIT {
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Login TRAINEE = Login.fresh("trainee");
    private static final Login APP = Login.fresh("app");
    private static final TestRecipe RECIPE = new TestRecipe("scripts", Map.of(), (superuser, documents) -> {
        try (var statement = superuser.createStatement()) {
            statement.execute("create role trainee login");
            statement.execute("create role app login");
            statement.execute("create database one owner trainee");
            statement.execute("create database two owner trainee");
        }
    });

    private static Sandbox sandbox;

    @BeforeAll
    static void open() throws SQLException {
        var bake = ENGINE.bake(RECIPE, Progress.SILENT);
        sandbox = ENGINE.create(bake, "scripts", 0, Progress.SILENT);
        try (var own = new Visit(new Server(sandbox.address(), bake.superuser()))) {
            SandboxOpener.open(own, List.of(TRAINEE, APP));
        }
    }

    @AfterAll
    static void close() {
        sandbox.remove();
    }

    @BeforeEach
    void an_empty_table() {
        assertThat(run("drop table if exists t; create table t (n int, s text);")
                        .failure())
                .isEmpty();
    }

    @Test
    void it_stops_at_the_first_error_and_what_was_done_before_stands() throws SQLException {
        var outcome = run("""
                insert into t values (1);
                -- a comment
                insert into nowhere values (2);
                insert into t values (3);
                """);
        assertThat(outcome.failure())
                .hasValueSatisfying(failure -> assertThat(failure.sentence())
                        .isEqualTo("line 3: ERROR: relation \"nowhere\" does not exist (SQLSTATE 42P01)"));
        assertThat(numbers("one")).isEqualTo("1");
    }

    @Test
    void a_transaction_that_fails_or_is_left_open_leaves_nothing() throws SQLException {
        assertThat(run("begin; insert into t values (1); select 1/0; commit;").failure())
                .isPresent();
        for (var script : List.of(
                "select 1;\nbegin; insert into t values (2);",
                "select 1;\nbegin;\ninsert into t values (2);\n\\c two")) {
            assertThat(run(script).failure())
                    .hasValueSatisfying(
                            failure -> assertThat(failure.sentence()).contains("line 2", "rolled back"));
        }
        assertThat(run("begin; insert into t values (3); end;\n\\c two").failure())
                .isEmpty();
        assertThat(numbers("one")).isEqualTo("3");
    }

    @Test
    void statements_that_no_transaction_may_hold_work() {
        assertThat(run("create index concurrently on t (n); vacuum t; reindex index concurrently t_n_idx;"))
                .isEqualTo(new ScriptOutcome(Optional.empty()));
    }

    @Test
    void connect_goes_to_another_database_and_another_role() {
        assertThat(run("""
                \\connect two
                create temp table here as select current_database() as d;
                do $$ begin assert (select d from here) = 'two'; end $$;
                \\c - app
                do $$ begin assert current_user = 'app' and current_database() = 'two'; end $$;
                \\c one trainee
                do $$ begin assert current_user = 'trainee' and current_database() = 'one'; end $$;
                """).failure()).isEmpty();
    }

    @Test
    void data_of_copy_stands_in_the_script() throws SQLException {
        assertThat(run("""
                copy t from stdin;
                1\tone; and \\\\ more
                2\t\\N
                \\.
                insert into t select 40;
                copy t (n) from stdin with (format csv);
                10
                \\.
                copy t to stdout;
                """).failure()).isEmpty();
        assertThat(numbers("one")).isEqualTo("53");
    }

    @Test
    void wrong_data_of_copy_fails_at_the_line_of_its_statement() {
        assertThat(run("select 1;\ncopy t from stdin;\nx\tone\n\\.\nselect 2;\n")
                        .failure())
                .hasValueSatisfying(failure -> {
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure.sqlstate()).isEqualTo("22P02");
                });
    }

    @Test
    void commands_about_printing_do_nothing() throws SQLException {
        assertThat(run("""
                \\set ON_ERROR_STOP on
                \\echo working
                \\timing on
                \\pset pager off
                insert into t values (5);
                """).failure()).isEmpty();
        assertThat(numbers("one")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\! id", "\\i other.sql", "\\copy t from 'x'", "\\set a 1", "\\gset", "\\connect one app host 1"
            })
    void other_commands_are_refused_by_name_and_line(String command) {
        var outcome = run("insert into t values (1);\n" + command + "\ninsert into t values (2);");
        assertThat(outcome.failure())
                .hasValueSatisfying(
                        failure -> assertThat(failure.sentence()).startsWith("line 2: " + command.split(" ")[0] + " "));
    }

    @Test
    void text_that_no_server_would_take_fails_at_its_line() {
        assertThat(run("select 1;\n\nselect 'open;\n").failure())
                .hasValueSatisfying(failure -> assertThat(failure.line()).isEqualTo(3));
    }

    @Test
    void function_bodies_and_question_marks_reach_the_server_whole() {
        assertThat(run("""
                create or replace function f() returns int begin atomic select 1; select 2; end;
                create or replace function g() returns int language plpgsql as $f$ begin return f(); end; $f$;
                select '{"a": 1}'::jsonb ? 'a', '{d 2020-01-01}';
                create or replace procedure p() language plpgsql as $$ begin commit; end $$;
                call p();
                """).failure()).isEmpty();
    }

    @Test
    void nothing_in_a_script_can_outlast_the_limit() {
        var begun = System.nanoTime();
        var outcome = new ScriptRunner(sandbox.address(), List.of(TRAINEE), "one").run("""
                        set statement_timeout = 0;
                        do $$ begin loop begin perform pg_sleep(60); exception when query_canceled then null; end;
                        end loop; end $$;
                        """, Duration.ofSeconds(1));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(outcome.failure())
                .hasValueSatisfying(failure ->
                        assertThat(failure.sentence()).isEqualTo("line 2: the script did not end within 1 s"));
    }

    private static ScriptOutcome run(String script) {
        return new ScriptRunner(sandbox.address(), List.of(TRAINEE, APP), "one").run(script, LIMIT);
    }

    private static String numbers(String database) throws SQLException {
        try (var connection = TestRecipe.connect(sandbox.address(), TRAINEE, database);
                var rows = connection.createStatement().executeQuery("select sum(n) from t")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
