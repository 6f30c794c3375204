package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every catalog of a server that keeps objects of one database is read, or comes with something that is. */
class ModelCompletenessIT {
    /** What these catalogs hold belongs to an object of another one and is read with it. */
    private static final Set<String> PARTS =
            Set.of("pg_amop", "pg_amproc", "pg_attrdef", "pg_enum", "pg_publication_rel");

    static List<Integer> majors() {
        return TestServer.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void no_catalog_of_objects_is_unknown(int major) throws SQLException {
        var server = TestServer.of(major);
        var queries = new StringBuilder();
        for (var query : CatalogPass.QUERIES) {
            try (var connection = server.connect("postgres");
                    var statement = query.prepare(connection, major, null, List.of())) {
                queries.append(statement);
            }
        }
        var unread = new ArrayList<String>();
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and not c.relisshared
                            and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'oid')
                        """)) {
            while (row.next()) {
                var catalog = row.getString(1);
                boolean read = queries.toString().matches("(?s).*pg_catalog\\." + catalog + "s?\\b.*");
                if (!read && !PARTS.contains(catalog)) {
                    unread.add(catalog);
                }
            }
        }
        // data, and listed as not compared with its number
        assertThat(unread).containsExactly("pg_largeobject_metadata");
        assertThat(server.read("postgres").notCompared()).isEmpty();
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
