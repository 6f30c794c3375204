package dev.ride.bench.row;

import dev.ride.bench.site.Database;
import dev.ride.runner.ground.Beside;
import java.sql.Connection;
import java.sql.SQLException;

/** The schema that tenants of the comparisons have, made over and over. */
final class ManyTables {
    /** How many tables a tenant has. */
    static final int USUAL = 60;

    private static final String SCRIPT = Beside.text(ManyTables.class, "tables.sql");

    private ManyTables() {}

    /** A new database with that many tables. */
    static Database database(Database maintenance, String name, int tables) throws SQLException {
        execute(maintenance, "CREATE DATABASE " + name);
        var database = maintenance.named(name);
        try (var connection = database.connect()) {
            make(connection, "public", tables);
        }
        return database;
    }

    /** A new database with that many schemas, each with the usual tables, named {@code tenant_0001} and so on. */
    static Database schemas(Database maintenance, String name, int schemas) throws SQLException {
        execute(maintenance, "CREATE DATABASE " + name);
        var database = maintenance.named(name);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var number = 1; number <= schemas; number++) {
                statement.execute("CREATE SCHEMA " + schema(number));
                make(connection, schema(number), USUAL);
            }
            statement.execute("VACUUM ANALYZE");
        }
        return database;
    }

    static String schema(int number) {
        return String.format("tenant_%04d", number);
    }

    private static void make(Connection connection, String schema, int tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET search_path = " + schema);
            statement.execute("SET bench.tables = " + tables);
            statement.execute(SCRIPT);
        }
    }

    static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
