package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostileDatabaseIT {
    private static final TestServer SERVER = TestServer.newest();
    /** Something that prints otherwise under each of the settings: with a constant that is kept as its type keeps it. */
    private static final String SCHEMA = """
            create table t (a timestamptz default '2026-01-02 03:04+00', b interval default '1 day 2 hours',
                c bytea default '\\xff', d double precision default '0.123456789'::double precision,
                e money default '12.3'::money, f date default '2026-01-02', g text default E'a\\\\b');
            create view v as select a, c from t where a > '2026-01-02 03:04+00';
            create table p (a timestamptz) partition by range (a);
            create table p1 partition of p for values from ('2026-01-02 03:04+00') to ('2026-02-02 03:04+00');
            """;

    /** Settings that a database or a role can hand to a session. */
    private static final List<String> SETTINGS = List.of(
            "intervalstyle = 'iso_8601'",
            "bytea_output = 'escape'",
            "quote_all_identifiers = on",
            "search_path = public, pg_catalog",
            "search_path = pg_catalog",
            "standard_conforming_strings = off",
            "default_transaction_isolation = 'serializable'",
            "enable_indexscan = off");

    /**
     * Those that the driver sets itself when it connects, so that only the session can have others. DateStyle is another,
     * and there the driver refuses whatever prints otherwise.
     */
    private static final List<String> SETTINGS_OF_THE_DRIVER =
            List.of("timezone = 'Asia/Kathmandu'", "extra_float_digits = -15");

    @Test
    void settings_of_the_database_and_of_the_role_change_not_one_byte() throws SQLException {
        var database = SERVER.database();
        SERVER.execute(database, SCHEMA);
        var before = facts(database, "app");
        for (var whose : List.of("database " + database, "role app in database " + database)) {
            for (var setting : SETTINGS) {
                SERVER.execute("postgres", "alter " + whose + " set " + setting);
                assertThat(facts(database, "app")).as(whose + ": " + setting).isEqualTo(before);
                SERVER.execute("postgres", "alter " + whose + " reset all");
            }
        }
    }

    @Test
    void settings_of_the_session_change_not_one_byte() throws SQLException {
        var database = SERVER.database();
        SERVER.execute(database, SCHEMA);
        var before = facts(database, "postgres");
        for (var setting : Stream.concat(SETTINGS.stream(), SETTINGS_OF_THE_DRIVER.stream())
                .toList()) {
            try (var connection = SERVER.connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("set " + setting);
                assertThat(facts(connection)).as(setting).isEqualTo(before);
            }
        }
    }

    private static List<Fact> facts(String database, String user) throws SQLException {
        try (var connection = SERVER.connect(database, user)) {
            return facts(connection);
        }
    }

    /** But for those that are about the settings themselves. */
    private static List<Fact> facts(Connection connection) throws SQLException {
        return SchemaReader.read(connection, ReadOptions.ALL).facts().stream()
                .filter(fact -> fact.identity().kind() != Kind.DATABASE
                        && fact.identity().kind() != Kind.ROLE)
                .toList();
    }

    @Test
    void objects_that_shadow_the_catalog_are_not_taken_for_it() {
        var database = SERVER.database();
        SERVER.execute(database, """
                create table public.pg_class (oid oid, relname name);
                create table public.pg_namespace (oid oid);
                create function public.format_type(oid, integer) returns text language sql as 'select ''forged''';
                create function public.pg_get_expr(pg_node_tree, oid) returns text language sql as 'select ''forged''';
                create table public.t (a integer default 1);
                """);
        SERVER.execute("postgres", "alter database " + database + " set search_path = public, pg_catalog");
        var column = SERVER.read(database).byIdentity().get(Identity.of(Kind.COLUMN, "public", "t", "a"));
        assertThat(column.attributes()).containsEntry("type", "integer").containsEntry("default", "1");
    }

    @Test
    void names_may_hold_anything_that_postgresql_allows() {
        var long63 = "x".repeat(63);
        var table = "a\"b\nc'd\\e$$;--é😀 .{schema}";
        var quoted = '"' + table.replace("\"", "\"\"") + '"';
        var database = SERVER.database();
        SERVER.execute(
                database,
                "create table u (a integer);\ncreate table " + quoted + " (\"sel ect\" integer primary key, \"" + long63
                        + "\" text default '''');\ncreate index \"I\n\" on " + quoted + " (lower(\"" + long63
                        + "\"));\ngrant select on "
                        + quoted + " to \"app\";");
        var snapshot = SERVER.read(database);
        assertThat(snapshot.byIdentity())
                .containsKeys(
                        Identity.of(Kind.TABLE, "public", table),
                        Identity.of(Kind.COLUMN, "public", table, long63),
                        Identity.of(Kind.INDEX, "public", "I\n"));
        assertThat(Snapshot.fromJson(snapshot.toJson())).isEqualTo(snapshot);
        SERVER.execute(
                database,
                "drop index \"I\n\";\ncreate role \"r\r\u001b[2J\";\ngrant select on \"u\" to \"r\r\u001b[2J\";\n"
                        + "comment on table \"u\" is 'gone:\n x: agrees\u001b[2K\u2028\u202e'");
        assertThat(SchemaComparison.compare(snapshot, SERVER.read(database), Strictness.STRICT))
                .extracting(Difference::sentence)
                .containsExactly(
                        "index public.\"I\\n\" is missing",
                        "table public.u: comment should be unset, is gone:\\n x: agrees\\u001b[2K\\u2028\\u202e",
                        "table public.u: grants to \"r\\r\\u001b[2J\" should be the default, is SELECT");
    }

    @Test
    void a_lock_that_does_not_come_is_an_exception() throws SQLException {
        var database = SERVER.database();
        SERVER.execute(database, "create table t (a integer);\ncreate view v as select a from t;");
        try (var holder = SERVER.connect(database);
                var reader = SERVER.connect(database);
                var lock = holder.createStatement();
                var limits = reader.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table t in access exclusive mode");
            limits.execute("set lock_timeout = '100ms'");
            assertThatThrownBy(() -> SchemaReader.read(reader, ReadOptions.ALL))
                    .isInstanceOf(PSQLException.class)
                    .hasMessageContaining("lock timeout");
            assertThat(reader.getAutoCommit()).isTrue();
            holder.rollback();
            assertThat(SchemaReader.read(reader, ReadOptions.ALL).facts()).isNotEmpty();
        }
    }

    @Test
    void an_invisible_schema_and_its_event_triggers_are_not_there() throws SQLException {
        var database = SERVER.database();
        var before = SERVER.read(database);
        SERVER.execute(database, """
                create schema ride_recorder;
                create function ride_recorder.f() returns event_trigger language plpgsql as 'begin end';
                create event trigger ride on ddl_command_end execute function ride_recorder.f();
                """);
        try (var connection = SERVER.connect(database, "app")) {
            var options = ReadOptions.ALL.withInvisibleSchemas(Set.of("ride_recorder"));
            assertThat(SchemaReader.read(connection, options).fingerprint()).isEqualTo(before.fingerprint());
        }
    }
}
