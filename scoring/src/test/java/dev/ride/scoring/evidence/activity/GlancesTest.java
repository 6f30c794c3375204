package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    select * from orders                                                # ROWS orders
                    TABLE "Orders"                                                      # ROWS "Orders"
                    select 1 from only public.orders o, customers c                     # ROWS customers|ROWS public.orders
                    select * from (orders o join customers c using (id)) x              # ROWS customers|ROWS orders
                    select * from a left join lateral (select * from b) x on true, c    # ROWS a|ROWS b|ROWS c
                    select exists(select from a) or x in (table b)                      # ROWS a|ROWS b
                    copy orders (id) to stdout                                          # ROWS orders
                    copy (select * from orders) to stdout                               # ROWS orders
                    declare c cursor for select * from orders                           # ROWS orders
                    select * from orders for update                                     # ROWS orders
                    with x as (select * from orders) select * from x                    # ROWS orders
                    with orders as (select * from orders) select * from orders          # ROWS orders
                    (select 1 from a) union select 2 from b                             # ROWS a|ROWS b
                    select 1 -- from orders                                             #
                    select 'select * from orders'                                       #
                    select $$ from orders $$ /* from orders */                          #
                    with orders as (select 1) select * from orders                      #
                    with recursive orders as (select 1 union select * from orders) table orders #
                    select orders.id from customers orders                              # ROWS customers
                    select orders(1), extract(year from orders) from a                  # ROWS a
                    select a is distinct from orders                                    #
                    select trim(both from orders), substring(x from orders)             #
                    select * from orders(1)                                             #
                    insert into orders select * from customers                          #
                    with x as (select 1) update orders set a = 1                        #
                    delete from orders using customers                                  #
                    select * into copied from orders                                    #
                    create view v as select * from orders                               #
                    copy orders from stdin                                              #
                    prepare p as select * from orders                                   #
                    explain select * from orders                                        # PLAN orders
                    explain (analyze) update orders set a = (select 1 from b)           # PLAN b|PLAN orders
                    select query from pg_stat_statements                                # STATISTICS
                    select * from public.pg_stat_statements s                           # STATISTICS
                    select * from pg_stat_activity                                      # SESSIONS
                    select 'pg_stat_activity'                                           #
                    """)
    void what_a_statement_looks_at(String sql, String expected) {
        assertThat(seen(sql)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    select * from information_schema.columns where table_name = 'orders'              # SCHEMA|SCHEMA orders
                    select * from pg_attribute where attrelid = 'public.orders'::regclass             # SCHEMA|SCHEMA public.orders
                    select 1 from pg_catalog.pg_class c where c.relname OPERATOR(pg_catalog.~) '^(orders)$' # SCHEMA|SCHEMA orders
                    select * from pg_attribute where attrelid = '16492'                               # SCHEMA
                    select pg_get_viewdef('v'::regclass)                                              # SCHEMA|SCHEMA v
                    select table_name, column_name from information_schema.columns order by 1, 2      # WHOLE_SCHEMA
                    select * from pg_indexes where schemaname = 'public'                              # SCHEMA public|WHOLE_SCHEMA
                    select * from pg_class                                                            # SCHEMA
                    select conrelid::regclass from pg_constraint where connamespace = 'public'::regnamespace # SCHEMA public|WHOLE_SCHEMA
                    select conname, confrelid::pg_catalog.regclass from pg_constraint                  # WHOLE_SCHEMA
                    select conname from pg_constraint where confrelid = 'orders'::pg_catalog.regclass # SCHEMA|SCHEMA orders
                    select * from information_schema.columns where table_name !~ 'pg_stat'            # SCHEMA pg_stat|WHOLE_SCHEMA
                    select * from information_schema.columns where table_name not in ('orders')       # SCHEMA orders|WHOLE_SCHEMA
                    select md5(string_agg(table_name || '.' || column_name, ',')) from information_schema.columns # WHOLE_SCHEMA
                    select * from unnest(array['orders']) t join pg_attribute on attrelid = t::regclass # SCHEMA|SCHEMA orders
                    select * from pg_indexes where tablename = 'not orders'                           # SCHEMA
                    select * from pg_attribute where attrelid::text = E'\\x6frders'                   # SCHEMA|SCHEMA orders
                    select * from my_pg_class where relname = 'orders'                                # ROWS my_pg_class
                    select 'orders' from pg_roles                                                     #
                    """)
    void what_a_statement_asks_the_catalog(String sql, String expected) {
        assertThat(seen(sql)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_bound_parameter_names_a_relation_as_a_literal_does() {
        var statement = Statement.all("select * from information_schema.columns where table_name = $1")
                .get(0);
        assertThat(Glances.of(statement, List.of("orders")))
                .contains(new Glance(Look.What.SCHEMA, new RelationName(null, "orders")));
    }

    @Test
    void what_psql_asks_to_complete_a_word_is_no_look() {
        assertThat(seen(
                        "SELECT a.attname, NULL::pg_catalog.text FROM pg_catalog.pg_attribute a, pg_catalog.pg_class c WHERE"
                                + " c.oid = a.attrelid and (a.attname) LIKE 'i%' AND c.relname = 'orders' LIMIT 1000"))
                .isEmpty();
        assertThat(seen("SELECT pg_catalog.quote_ident(c.relname) FROM pg_catalog.pg_class c WHERE"
                        + " substring(pg_catalog.quote_ident(c.relname),1,3)='ord' LIMIT 1000"))
                .isEmpty();
        assertThat(seen("SELECT relname FROM pg_catalog.pg_class LIMIT 1000")).isEqualTo("SCHEMA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "constraints", "indexes"})
    void comparing_schemas_is_a_look_at_all_of_them(String part) throws IOException {
        try (var file = getClass().getResourceAsStream("/dev/ride/scoring/schema/" + part + ".sql")) {
            var asked = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(seen(asked)).contains("WHOLE_SCHEMA");
        }
    }

    private static String seen(String sql) {
        return Glances.of(Statement.all(sql).get(0), List.of()).stream()
                .map(glance ->
                        glance.relation() == null ? glance.what().toString() : glance.what() + " " + glance.relation())
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
