package dev.ride.runner.recorder;

import dev.ride.scoring.evidence.activity.Change.Lock;
import dev.ride.scoring.evidence.activity.RelationName;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static dev.ride.runner.recorder.RecordedSandbox.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What is done on a real server is told as it was done, whatever way it was sent. */
class RecorderIT {
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

    @Test
    void looks_are_seen_where_they_were_taken() throws Exception {
        recorded.play("tenant_a", "select * from schema_migrations", "explain select * from orders");
        recorded.play("tenant_b", "select * from information_schema.columns where table_name = 'orders'");
        recorded.play("tenant_b", "select query from pg_stat_statements", "select 1 from pg_stat_activity");
        assertThat(recorded.looks())
                .containsExactly(
                        "tenant_a ROWS schema_migrations",
                        "tenant_a PLAN orders",
                        "tenant_b SCHEMA orders",
                        "tenant_b SCHEMA",
                        "tenant_b STATISTICS",
                        "tenant_b SESSIONS");
    }

    @Test
    void a_failed_statement_and_a_comment_are_no_looks() throws Exception {
        recorded.play(
                "tenant_a",
                "select nothing from orders",
                "select 1 -- from orders",
                "selekt * from orders",
                "select 1 / (count(*) * 0) from orders",
                "set statement_timeout = 50",
                "select pg_sleep(10) from orders");
        assertThat(recorded.looks()).isEmpty();
    }

    @Test
    void a_bound_parameter_counts_as_what_it_is() throws Exception {
        try (var connection = recorded.as(TRAINEE, "tenant_b");
                var statement = connection.prepareStatement(
                        "select column_name from information_schema.columns where table_name = ?")) {
            for (int i = 0; i < 7; i++) {
                statement.setString(1, "orders");
                statement.executeQuery().close();
            }
        }
        assertThat(recorded.looks()).contains("tenant_b SCHEMA orders");
    }

    @Test
    void cursors_batches_and_prepared_statements_of_sql_are_seen() throws Exception {
        try (var connection = recorded.as(TRAINEE, "tenant_a");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(10);
            try (var rows = statement.executeQuery("select * from orders")) {
                assertThat(rows.next()).isTrue();
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.addBatch("insert into customers values (1)");
            statement.addBatch("update customers set id = 2");
            statement.executeBatch();
            statement.execute("prepare p as select * from schema_migrations");
            assertThat(recorded.looks()).containsExactly("tenant_a ROWS orders");
            statement.execute("execute p");
        }
        assertThat(recorded.looks()).contains("tenant_a ROWS schema_migrations");
        assertThat(recorded.changes())
                .containsExactly(
                        "tenant_a ROWS INSERT null customers STANDS", "tenant_a ROWS UPDATE null customers STANDS");
    }

    @Test
    void a_string_of_several_statements_is_seen_in_its_own_order() throws Exception {
        recorded.play("tenant_a", "select * from orders; alter table orders add a int; select * from customers");
        var activity = recorded.activity();
        assertThat(activity.looks()).hasSize(2);
        assertThat(activity.looksBeforeFirstChange())
                .singleElement()
                .extracting(look -> look.relation().name())
                .isEqualTo("orders");
        assertThat(recorded.changes()).containsExactly("tenant_a DDL ALTER TABLE public.orders public.orders STANDS");
    }

    @Test
    void what_was_rolled_back_is_kept_apart_however_it_was_undone() throws Exception {
        recorded.play(
                "tenant_a",
                "begin; alter table orders add a int; rollback",
                "begin",
                "savepoint s",
                "alter table orders add b int",
                "rollback to s",
                "alter table orders add c int",
                "update orders set note = 'x'",
                "commit",
                "do $$ begin alter table orders add d int; raise exception 'no'; exception when others then null; end $$",
                "begin",
                "drop table customers",
                "delete from orders",
                "rollback");
        assertThat(recorded.changes())
                .filteredOn(change -> !change.contains("_not_null"))
                .containsExactly(
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a DDL ALTER TABLE public.orders public.orders STANDS",
                        "tenant_a ROWS UPDATE null orders STANDS",
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a DROP DROP TABLE public.customers public.customers ROLLED_BACK",
                        "tenant_a DROP DROP TABLE customers_pkey public.customers ROLLED_BACK",
                        "tenant_a DROP DROP TABLE public.customers_pkey null ROLLED_BACK",
                        "tenant_a ROWS DELETE null orders ROLLED_BACK");
    }

    @Test
    void an_open_transaction_is_told_as_open() throws Exception {
        try (var connection = recorded.as(TRAINEE, "tenant_a");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table orders add a int");
            assertThat(recorded.changes()).containsExactly("tenant_a DDL ALTER TABLE public.orders public.orders OPEN");
        }
    }

    @Test
    void the_lock_that_an_index_was_built_under_is_known_also_in_a_block() throws Exception {
        recorded.play(
                "tenant_a",
                "create index concurrently calm on orders (note)",
                "do $$ begin execute 'create index ' || 'harsh on orders (note)'; end $$",
                "alter table orders add constraint once unique (note)");
        var orders = new RelationName("public", "orders");
        assertThat(recorded.activity().changes())
                .extracting(change -> change.tag() + " " + change.locks().contains(new Lock(orders, "ShareLock")))
                .containsExactly("CREATE INDEX false", "CREATE INDEX true", "ALTER TABLE true");
    }

    @Test
    void rewriting_dropping_and_row_security_are_told() throws Exception {
        recorded.play(
                "tenant_a",
                "alter table orders alter id type bigint",
                "alter table orders drop column note",
                "alter table orders enable row level security",
                "alter table orders disable row level security",
                "drop table customers",
                "create temporary table mine (id int)");
        assertThat(recorded.activity().changes())
                .filteredOn(change -> !"table constraint".equals(change.type()))
                .extracting(change -> change.kind() + " " + change.type() + " " + change.rowSecurity())
                .containsExactly(
                        "REWRITE table null",
                        "DDL table false",
                        "DROP table column null",
                        "DDL table false",
                        "DDL table true",
                        "DDL table false",
                        "DROP table null",
                        "DROP index null");
    }

    @Test
    void what_is_held_against_all_rows_and_under_which_lock_is_told() throws Exception {
        recorded.play(
                "tenant_a",
                "alter table orders add constraint later check (id > 0) not valid",
                "alter table orders validate constraint later",
                "alter table orders add constraint at_once check (id > 0)",
                "alter table orders add constraint said check (note is not null) not valid",
                "alter table orders validate constraint said",
                "alter table orders alter note set not null",
                "alter table orders add fresh text not null default 'x'",
                "alter table orders add late text",
                "update orders set late = ''",
                "alter table orders alter late set default '', alter late set not null");
        var orders = new RelationName("public", "orders");
        assertThat(recorded.activity().changes())
                .filteredOn(change -> change.tag().equals("ALTER TABLE"))
                .extracting(change ->
                        change.checked() + " " + change.locks().contains(new Lock(orders, "AccessExclusiveLock")))
                .containsExactly(
                        "false true",
                        "true false",
                        "true true",
                        "false true",
                        "true false",
                        "false true",
                        "false true",
                        "false true",
                        // NOT NULL is a constraint that can be looked at since 18
                        recorded.major() < 18 ? "false true" : "true true");
    }

    @Test
    void privileges_are_told_as_they_are_afterwards() throws Exception {
        recorded.play("tenant_a", "revoke insert, update, delete on orders from app");
        assertThat(recorded.activity().changes())
                .filteredOn(change -> change.acl() != null)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.relation()).hasToString("public.orders");
                    assertThat(change.acl()).contains("app=r/trainee");
                });
    }

    @Test
    void what_psql_sends_is_understood() throws Exception {
        assumeThat(psql("--version")).as("a psql on this machine").isZero();
        assertThat(psql(
                        "-c",
                        "\\d orders",
                        "-c",
                        "\\copy customers from /dev/null",
                        "-c",
                        "select * from schema_migrations; update orders set note = 'x' where id = 1"))
                .isZero();
        assertThat(recorded.looks())
                .containsExactly("tenant_b SCHEMA orders", "tenant_b SCHEMA", "tenant_b ROWS schema_migrations");
        assertThat(recorded.changes())
                .containsExactly("tenant_b ROWS COPY null customers STANDS", "tenant_b ROWS UPDATE null orders STANDS");
    }

    @Test
    void a_list_of_all_columns_is_a_look_at_every_relation() throws Exception {
        recorded.play("tenant_a", "select table_name, column_name from information_schema.columns order by 1, 2");
        assertThat(recorded.looks()).containsExactly("tenant_a WHOLE_SCHEMA");
    }

    @Test
    void rotation_and_a_crash_lose_nothing() throws Exception {
        var filler = "select '" + "x".repeat(20_000) + "'";
        recorded.play("tenant_a", "select * from orders");
        // the files are named by the second, and a name that is taken is written on
        for (int i = 0; i < 10_000 && recorded.sandbox.log().files().size() < 2; i++) {
            recorded.play("tenant_a", filler);
        }
        assertThat(recorded.sandbox.log().files()).hasSizeGreaterThan(1);
        recorded.killServer();
        recorded.sandbox.start();
        recorded.play("tenant_a", "select * from customers");
        assertThat(recorded.looks()).containsExactly("tenant_a ROWS orders", "tenant_a ROWS customers");
        assertThat(recorded.sandbox.log().files()).hasSize(1);
    }

    @Test
    void the_timeline_has_a_line_for_each_statement() throws Exception {
        recorded.play("tenant_a", "select *\n  from orders", "select nothing", "syntax error");
        recorded.drain();
        var lines = new ArrayList<String>();
        Timeline.of(recorded.events(), line -> lines.add(line.kind() + " " + line.sqlstate() + " " + line.text()));
        assertThat(lines)
                .containsSubsequence(
                        "OPENED null null",
                        "DONE null select * from orders",
                        "FAILED 42703 select nothing",
                        "FAILED 42601 syntax error");
    }

    private static int psql(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                "psql",
                "--no-psqlrc",
                "--set=ON_ERROR_STOP=1",
                recorded.sandbox.address().connectionString(TRAINEE, "tenant_b").toString()));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException noPsql) {
            return -1;
        }
    }
}
