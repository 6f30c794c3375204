package dev.ride.runner.recorder;

import dev.ride.scoring.evidence.activity.Change.Lock;
import dev.ride.scoring.evidence.activity.RelationName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static dev.ride.runner.recorder.RecordedSandbox.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;

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
    void forget() {
        recorded.sandbox.reset();
        recorded.forget();
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
                .containsExactly(
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a DDL ALTER TABLE public.orders public.orders STANDS",
                        "tenant_a ROWS UPDATE null orders STANDS",
                        "tenant_a DDL ALTER TABLE public.orders public.orders ROLLED_BACK",
                        "tenant_a DROP DROP TABLE public.customers_pkey null ROLLED_BACK",
                        "tenant_a DROP DROP TABLE customers_pkey public.customers ROLLED_BACK",
                        "tenant_a DROP DROP TABLE customers_id_not_null public.customers ROLLED_BACK",
                        "tenant_a DROP DROP TABLE public.customers public.customers ROLLED_BACK",
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
                .extracting(change -> change.kind() + " " + change.type() + " " + change.rowSecurity())
                .containsExactly(
                        "REWRITE table null",
                        "DDL table false",
                        "DROP table column null",
                        "DDL table false",
                        "DDL table true",
                        "DDL table false",
                        "DROP index null",
                        "DROP table constraint null",
                        "DROP table constraint null",
                        "DROP table null");
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
}
