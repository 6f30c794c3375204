package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StrictnessIT {
    private static final String BASE = """
            create table customers (id serial primary key, email varchar(50) check (email <> ''));
            create table orders (id integer primary key, customer integer references customers, note text);
            create index on orders (customer, lower(note));
            create table days (day date not null) partition by range (day);
            create table days1 partition of days for values from ('2026-01-01') to ('2026-02-01');
            create index on days (day);
            alter table orders add unique (note);
            alter table orders replica identity using index orders_pkey;
            alter table customers cluster on customers_pkey;
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table orders_backup as select * from orders",
                "create function f() returns integer language sql as 'select 1'",
                "create schema s",
                "comment on table orders is 'x'",
                "alter table orders alter note set statistics 500",
                "create statistics s on id, customer from orders",
                "cluster orders using orders_pkey",
                "alter index orders_customer_lower_idx rename to i; cluster orders using i",
                "alter table orders rename constraint orders_customer_fkey to orders_customer_fkey1",
                "alter table orders rename constraint orders_note_key to other",
                "alter table orders rename constraint orders_pkey to other",
                "alter table customers rename constraint customers_email_check to e",
                "alter index orders_customer_lower_idx rename to i",
                "alter index days_day_idx rename to i",
                "alter sequence customers_id_seq rename to s",
                "alter table orders rename constraint orders_id_not_null to n"
            })
    void what_harms_nobody_costs_nothing_in_scoring_and_is_seen_in_drift(String change) throws SQLException {
        var outcome = CaseRun.differences(TestServer.newest(), BASE, change);
        assertThat(SchemaComparison.compare(outcome.before(), outcome.after(), Strictness.LENIENT))
                .isEmpty();
        assertThat(outcome.forward()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant select on orders to app",
                "create index i on orders (note)",
                "alter table orders add x integer",
                "alter table customers set without cluster",
                "alter table orders add check (id > 0)",
                "create policy p on orders",
                "create rule r as on insert to orders do nothing",
                "create table days2 partition of days for values from ('2026-02-01') to ('2026-03-01')",
                "drop index orders_customer_lower_idx; create index i on orders (lower(note), customer)",
                "alter table orders drop constraint orders_note_key; create unique index orders_note_key on orders (note)"
            })
    void what_changes_an_expected_relation_costs(String change) throws SQLException {
        var outcome = CaseRun.differences(TestServer.newest(), BASE, change);
        assertThat(SchemaComparison.compare(outcome.before(), outcome.after(), Strictness.LENIENT))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a integer, b text", "b text, a integer"})
    void the_order_of_columns_counts_only_when_asked_for(String columns) throws SQLException {
        var expected = CaseRun.snapshot(TestServer.newest(), "create table t (a integer, b text)");
        var actual = CaseRun.snapshot(TestServer.newest(), "create table t (" + columns + ")");
        assertThat(SchemaComparison.compare(expected, actual, Strictness.STRICT))
                .isEmpty();
        assertThat(SchemaComparison.compare(expected, actual, Strictness.STRICT.withColumnOrder(true)))
                .extracting(Difference::sentence)
                .isEqualTo(
                        columns.startsWith("a")
                                ? List.of()
                                : List.of("table public.t: column order should be a, b, is b, a"));
    }
}
