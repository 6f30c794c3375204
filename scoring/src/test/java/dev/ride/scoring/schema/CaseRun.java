package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs the scripts of cases in transactions that are rolled back, which is far faster than a database each. */
final class CaseRun {
    private static final String DATABASE = "postgres";

    private CaseRun() {}

    record Outcome(Snapshot before, Snapshot after) {
        List<Difference> forward() {
            return SchemaComparison.compare(before, after, Strictness.STRICT);
        }

        List<Difference> backward() {
            return SchemaComparison.compare(after, before, Strictness.STRICT);
        }
    }

    /** As a reference and a target are read, so that what is remembered of the one must not spoil the other. */
    static Outcome differences(TestServer server, String base, String change) throws SQLException {
        var memory = new RowMemory();
        try (var connection = server.connect(DATABASE)) {
            connection.setAutoCommit(false);
            execute(connection, base);
            var before = read(connection, ReadOptions.ALL, memory.learning());
            execute(connection, change);
            var after = read(connection, ReadOptions.ALL, memory);
            // closing alone leaves it to the server when, and the next case may meet the names of this one
            connection.rollback();
            return new Outcome(before, after);
        }
    }

    static Snapshot snapshot(TestServer server, String script) throws SQLException {
        return snapshot(server, script, ReadOptions.ALL);
    }

    static Snapshot snapshot(TestServer server, String script, ReadOptions options) throws SQLException {
        try (var connection = server.connect(DATABASE)) {
            connection.setAutoCommit(false);
            execute(connection, script);
            var snapshot = read(connection, options, new RowMemory());
            connection.rollback();
            return snapshot;
        }
    }

    private static void execute(Connection connection, String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : Script.statements(script)) {
                statement.execute(sql);
            }
        }
    }

    static Snapshot read(Connection connection) throws SQLException {
        return read(connection, ReadOptions.ALL, new RowMemory());
    }

    /** The savepoint gives back the settings that reading pins. */
    private static Snapshot read(Connection connection, ReadOptions options, RowMemory memory) throws SQLException {
        var before = connection.setSavepoint();
        var snapshot = SchemaReader.read(ReadTransaction.pinned(connection), options, memory);
        connection.rollback(before);
        return snapshot;
    }
}
