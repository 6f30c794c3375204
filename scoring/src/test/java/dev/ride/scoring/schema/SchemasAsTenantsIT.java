package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemasAsTenantsIT {
    private static final String HOSTILE = "it's, a '\\' \"b\"";
    private static final List<String> NAMES =
            List.of("tenant_a", "Tenant \"B\".c", "tenant_aa", "orders", "o", HOSTILE);
    private static final String TENANT = """
            create type S.mood as enum ('good', 'bad');
            create table S.orders (id serial primary key, mood S.mood default 'good'::S.mood, parent integer references S.orders);
            create index on S.orders (mood) where mood = 'bad'::S.mood;
            create view S.v as select o.id from S.orders o;
            create function S.f(S.mood) returns S.mood language sql set search_path = S, pg_temp as $$select $1 from S.orders$$;
            create trigger t before insert on S.orders for each row execute function S.g();
            create policy p on S.orders using (mood = 'good'::S.mood);
            create view S.joined as select o.id, orders.mood, S.f(orders.mood), array[orders.mood] as all, x.mood as m
                from S.orders o join S.orders using (id) join (S.orders x join S.v using (id)) using (id)
                where o.parent > 0 and orders.mood = 'bad'::S.mood and orders.parent = any (select o.id from S.v o);
            create function S.again() returns S.mood language sql begin atomic
                select orders.mood from S.orders, S.v o where o.id = orders.id;end;
            create policy q on S.orders using (exists (select from S.joined where joined.id = orders.parent));
            create type S.pair as (a integer, b integer);
            create function S.less(S.pair, S.pair) returns boolean language sql immutable as 'select $1.a < $2.a';
            create function S.cmp(S.pair, S.pair) returns integer language sql immutable as 'select $1.a - $2.a';
            create operator S.<< (leftarg = S.pair, rightarg = S.pair, function = S.less);
            create operator class S.pairs for type S.pair using btree as operator 1 S.<<, function 1 S.cmp(S.pair, S.pair);
            alter default privileges for role app in schema S grant select on tables to ops;
            """;

    @Test
    void tenants_that_are_schemas_agree_whatever_they_are_called() throws SQLException {
        var server = TestServer.newest();
        var database = server.database();
        for (var name : NAMES) {
            server.execute(database, tenant(name));
        }
        server.execute(database, "alter table tenant_aa.orders add extra integer");
        server.execute(database, "create view orders.w as select id from tenant_a.orders");
        var snapshots = read(server, database);
        assertThat(snapshots.keySet()).containsExactlyInAnyOrderElementsOf(NAMES);
        var reference = snapshots.get("tenant_a");
        for (var name : List.of("Tenant \"B\".c", "o", HOSTILE)) {
            assertThat(SchemaComparison.compare(reference, snapshots.get(name), Strictness.STRICT))
                    .isEmpty();
        }
        assertThat(SchemaComparison.compare(reference, snapshots.get("tenant_aa"), Strictness.STRICT))
                .extracting(Difference::sentence)
                .containsExactly("column {schema}.orders.extra should not be there");
        assertThat(SchemaComparison.compare(reference, snapshots.get("orders"), Strictness.STRICT))
                .extracting(Difference::sentence)
                .containsExactly("view {schema}.w should not be there");
        var other = Identity.of(Kind.VIEW, "{schema}", "w");
        assertThat(snapshots.get("orders").byIdentity().get(other).attributes().get("definition"))
                .as("another tenant's name is not neutral")
                .contains("tenant_a.orders");
    }

    private static Map<String, Snapshot> read(TestServer server, String database) throws SQLException {
        var snapshots = new HashMap<String, Snapshot>();
        var asked = new ArrayList<>(NAMES);
        asked.add("not there");
        try (var connection = server.connect(database)) {
            SchemaReader.readSchemas(
                    connection, asked, ReadOptions.ALL, snapshot -> snapshots.put(snapshot.schema(), snapshot));
        }
        return snapshots;
    }

    private static String tenant(String name) {
        var quoted = name.matches("[a-z_]+") ? name : '"' + name.replace("\"", "\"\"") + '"';
        var script = "create schema S;\n"
                + "create function S.g() returns trigger language plpgsql as 'begin return new; end';\n" + TENANT;
        return script.replaceAll("\\bS\\b", Matcher.quoteReplacement(quoted));
    }
}
