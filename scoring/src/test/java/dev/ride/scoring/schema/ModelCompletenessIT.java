package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every column of every catalog, the shared ones included, is read, or stands in unread_columns.md under its reason. */
class ModelCompletenessIT {
    static List<Integer> majors() {
        return TestServer.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void no_column_of_a_catalog_is_unknown(int major) throws SQLException {
        var server = TestServer.of(major);
        var existing = ReadColumns.existing(server);
        var unread = new TreeSet<>(existing);
        unread.removeAll(ReadColumns.read(server));
        assertThat(unread)
                .containsExactlyInAnyOrderElementsOf(ListedExceptions.of("unread_columns.md", major).stream()
                        .flatMap(entry -> columns(entry, existing))
                        .toList());
    }

    /** The reader asks newer servers alone; asked here, it is silent on all that are known and tells what they lack. */
    @ParameterizedTest
    @MethodSource("majors")
    void what_only_a_newer_server_keeps_is_listed_by_name(int major) throws SQLException {
        var server = TestServer.of(major);
        var database = server.database();
        assertThat(unknown(server, database)).isEmpty();
        server.execute(
                database, "set allow_system_table_mods = on;\ncreate table pg_catalog.pg_future (oid oid primary key)");
        assertThat(unknown(server, database)).containsExactly("catalog pg_future");
    }

    private static List<String> unknown(TestServer server, String database) throws SQLException {
        var unknown = new ArrayList<String>();
        try (var connection = server.connect(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery(new CatalogQuery("unknown").sql(server.major()))) {
            while (row.next()) {
                unknown.add(row.getString("what"));
            }
        }
        return unknown;
    }

    /** A star is each column of the catalog, and itself where there is none such. */
    private static Stream<String> columns(ListedExceptions.Entry entry, Set<String> existing) {
        var name = entry.holder() + "." + entry.name();
        var all = existing.stream()
                .filter(column -> column.startsWith(entry.holder() + "."))
                .toList();
        return entry.name().equals("*") && !all.isEmpty() ? all.stream() : Stream.of(name);
    }

    @ParameterizedTest
    @MethodSource("majors")
    void large_objects_are_listed_as_not_compared(int major) {
        var server = TestServer.of(major);
        var database = server.database();
        server.execute(database, "select lo_create(0), lo_create(0)");
        assertThat(server.read(database).notCompared())
                .containsExactly(new NotCompared("large objects (2)", "large objects are data"));
    }
}
