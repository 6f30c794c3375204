package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The smallest recipe: a table with one row in the database postgres, and a log as the recorder wants it. */
class OneTable implements Recipe {
    private final String hash;

    OneTable(String hash) {
        this.hash = hash;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public String title() {
        return "test/one-table";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_statement", "all");
    }

    @Override
    public void cook(Server server, Path documents, Progress progress) {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id int PRIMARY KEY)");
            statement.execute("INSERT INTO kept VALUES (1)");
            Files.writeString(documents.resolve("note.txt"), "for the scorer");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void insert(Server server, int id) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO kept VALUES (" + id + ")");
        }
    }

    static long count(Server server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(Server server) throws SQLException {
        var login = server.superuser();
        return DriverManager.getConnection(server.address().jdbcUrl("postgres"), login.user(), login.password());
    }
}
