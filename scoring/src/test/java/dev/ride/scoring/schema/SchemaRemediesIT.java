package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The SQL that mends a schema by another one of the same database: it speaks of the schema that it mends. */
class SchemaRemediesIT {
    private static final String WANTED = """
            create type tenant_a.mood as enum ('good', 'bad');
            create table tenant_a.orders (id serial primary key, mood tenant_a.mood default 'good'::tenant_a.mood,
                number bigint default nextval('tenant_a.orders_id_seq'), parent integer references tenant_a.orders);
            create index on tenant_a.orders (mood) where mood = 'bad'::tenant_a.mood;
            create view tenant_a.v as select o.id, 'tenant_a.orders'::regclass as kept from tenant_a.orders o;
            create function tenant_a.f(tenant_a.mood default 'bad'::tenant_a.mood) returns tenant_a.mood language sql
                set search_path = tenant_a, pg_temp as 'select $1 from tenant_a.orders';
            create function tenant_a.g() returns regclass language sql as $$select 'tenant_a.orders'::regclass$$;
            create policy p on tenant_a.orders using (mood = 'good'::tenant_a.mood);
            comment on table tenant_a.orders is 'as "tenant_a.orders" said';
            """;

    private final TestServer server = TestServer.newest();

    @ParameterizedTest
    @ValueSource(strings = {"orders", "it's, a '\\' \"b\"", "a'); drop table public.kept; --", "a$$b"})
    void a_schema_is_mended_as_another_one_is(String name) throws SQLException {
        var database = server.database();
        server.execute(
                database,
                "create table kept (a integer);\ncreate schema tenant_a;\ncreate schema " + Identifiers.always(name)
                        + ";\n" + WANTED);
        var before = read(database, name);
        MendingScript.of(before.get("tenant_a"), before.get(name)).run(server, database);
        var after = read(database, name);
        assertThat(SchemaComparison.compare(after.get("tenant_a"), after.get(name), Strictness.STRICT))
                .isEmpty();
    }

    private Map<String, Snapshot> read(String database, String name) throws SQLException {
        var snapshots = new HashMap<String, Snapshot>();
        try (var connection = server.connect(database)) {
            SchemaReader.readSchemas(
                    connection,
                    List.of("tenant_a", name),
                    ReadOptions.ALL,
                    snapshot -> snapshots.put(snapshot.schema(), snapshot));
        }
        return snapshots;
    }
}
