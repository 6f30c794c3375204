package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs the scripts of cases in transactions that are rolled back, which is far faster than a database each. */
final class CaseRun {
    private CaseRun() {}

    record Outcome(Snapshot before, Snapshot after) {
        List<Difference> forward() {
            return SchemaComparison.compare(before, after, Strictness.STRICT);
        }

        List<Difference> backward() {
            return SchemaComparison.compare(after, before, Strictness.STRICT);
        }
    }

    static Outcome differences(TestServer server, String base, String change) throws SQLException {
        return differences(server, base, change, new FirstSchemas());
    }

    /** As a reference and a target are read, so that what is remembered of the one must not spoil the other. */
    static Outcome differences(TestServer server, String base, String change, FirstSchemas firsts) throws SQLException {
        return server.undone(connection -> {
            Script.run(connection, base);
            var before = firsts.of(connection, base);
            Script.run(connection, change);
            return new Outcome(before.schema(), read(connection, ReadOptions.ALL, before.memory()));
        });
    }

    static Snapshot snapshot(TestServer server, String script) throws SQLException {
        return snapshot(server, script, ReadOptions.ALL);
    }

    static Snapshot snapshot(TestServer server, String script, ReadOptions options) throws SQLException {
        return server.undone(connection -> {
            Script.run(connection, script);
            return read(connection, options, new RowMemory());
        });
    }

    static Snapshot read(Connection connection) throws SQLException {
        return read(connection, ReadOptions.ALL, new RowMemory());
    }

    /** The savepoint gives back the settings that reading pins. */
    static Snapshot read(Connection connection, ReadOptions options, RowMemory memory) throws SQLException {
        var before = connection.setSavepoint();
        var snapshot = SchemaReader.read(ReadTransaction.pinned(connection), options, memory);
        connection.rollback(before);
        return snapshot;
    }
}
