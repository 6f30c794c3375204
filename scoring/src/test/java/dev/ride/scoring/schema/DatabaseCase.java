package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a database has from its making, or cannot be told from inside: these cases need a database of their own, and so
 * stand in no file.
 *
 * @param since the first major version that has it
 * @param options of CREATE DATABASE
 * @param change by ALTER DATABASE, while the reader is connected already; or null
 * @param differences every difference to a database that was made without
 */
record DatabaseCase(int since, String options, String change, List<String> differences) {
    private static final List<DatabaseCase> ALL = List.of(
            made(0, "encoding 'SQL_ASCII'", "database: encoding should be UTF8, is SQL_ASCII"),
            made(0, "lc_collate 'C.UTF-8'", "database: collate should be C, is C.UTF-8"),
            made(0, "lc_ctype 'C.UTF-8'", "database: ctype should be C, is C.UTF-8"),
            made(0, "tablespace other_space", "database: tablespace should be unset, is other_space"),
            made(
                    15,
                    "locale_provider icu icu_locale 'und'",
                    "database: locale should be unset, is und",
                    "database: locale provider should be unset, is icu"),
            made(
                    16,
                    "locale_provider icu icu_locale 'und' icu_rules '&a < g'",
                    "database: icu rules should be unset, is &a < g",
                    "database: locale should be unset, is und",
                    "database: locale provider should be unset, is icu"),
            made(
                    17,
                    "locale_provider builtin builtin_locale 'C.UTF-8'",
                    "database: locale should be unset, is C.UTF-8",
                    "database: locale provider should be unset, is builtin"),
            new DatabaseCase(
                    0, "", "allow_connections false", List.of("database: allow connections should be yes, is no")));

    private static DatabaseCase made(int since, String options, String... differences) {
        return new DatabaseCase(since, options, null, List.of(differences));
    }

    static Stream<DatabaseCase> of(int major) {
        return ALL.stream().filter(test -> test.since <= major);
    }

    CaseRun.Outcome run(TestServer server) throws SQLException {
        return new CaseRun.Outcome(read(server, "", null), read(server, options, change));
    }

    private static Snapshot read(TestServer server, String options, String change) throws SQLException {
        var database = server.database(options);
        try (var connection = server.connect(database)) {
            if (change != null) {
                server.manage("alter database " + database + " " + change);
            }
            return SchemaReader.read(connection, ReadOptions.ALL);
        } finally {
            server.drop(database);
        }
    }

    @Override
    public String toString() {
        return "a database with " + (change == null ? options : change);
    }
}
