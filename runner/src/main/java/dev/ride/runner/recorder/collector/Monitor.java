package dev.ride.runner.recorder.collector;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * The superuser's eye on the server: who does what, and which server processes are the collector's own. Asks the system's
 * own views only, in a database where no trainee may create anything.
 */
final class Monitor implements AutoCloseable {
    private static final String OPEN = Resource.sql("open_transactions.sql");
    private static final String AT_WORK = Resource.sql("at_work.sql");

    private final Connection connection;
    private final Access access;
    private final int serverVersion;
    private final Set<String> ownSessions = new HashSet<>();

    Monitor(Access access) throws SQLException {
        this.access = access;
        this.connection = access.asSuperuser();
        var greeting = connection.getMetaData();
        this.serverVersion = greeting.getDatabaseMajorVersion() * 10_000 + greeting.getDatabaseMinorVersion();
    }

    int serverVersion() {
        return serverVersion;
    }

    private Array ridesOwn() throws SQLException {
        return connection.createArrayOf(
                "text", new String[] {access.superuser().user(), access.scorer().user()});
    }

    synchronized List<OpenTransaction> openTransactions() throws SQLException {
        var open = new ArrayList<OpenTransaction>();
        try (var query = connection.prepareStatement(OPEN)) {
            query.setArray(1, ridesOwn());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    open.add(transaction(row));
                }
            }
        }
        return open;
    }

    /** Who of the trainee's roles is inside a transaction or a query in that database. */
    synchronized Optional<OpenTransaction> atWork(String database) throws SQLException {
        try (var query = connection.prepareStatement(AT_WORK)) {
            query.setArray(1, ridesOwn());
            query.setString(2, database);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(transaction(row)) : Optional.empty();
            }
        }
    }

    /** How much room a database takes; empty for one that is not there. */
    synchronized OptionalLong bytes(String database) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT pg_catalog.pg_database_size(oid) FROM pg_catalog.pg_database WHERE datname = ?")) {
            query.setString(1, database);
            try (var row = query.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static OpenTransaction transaction(ResultSet row) throws SQLException {
        return new OpenTransaction(
                row.getInt("pid"), row.getString("database"), row.getString("role"), row.getString("application"));
    }

    /** The process of a connection's session. */
    static int process(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    /** Notes a connection's session by the id that the server's log calls it, before anything is run over it. */
    synchronized void own(Connection other) throws SQLException {
        int pid = process(other);
        try (var query = connection.prepareStatement(
                "SELECT pg_catalog.floor(pg_catalog.date_part('epoch', backend_start))::bigint"
                        + " FROM pg_catalog.pg_stat_activity WHERE pid = ?")) {
            query.setInt(1, pid);
            try (var row = query.executeQuery()) {
                if (row.next()) {
                    ownSessions.add(Long.toHexString(row.getLong(1)) + "." + Integer.toHexString(pid));
                }
            }
        }
    }

    /** Ends a session of the collector's own that may hang in what the trainee put behind a table, and waits for it. */
    synchronized void end(int process) {
        try (var query = connection.prepareStatement("SELECT pg_catalog.pg_terminate_backend(?, 5000)")) {
            query.setInt(1, process);
            query.execute();
        } catch (SQLException e) {
            throw Access.unanswered(e);
        }
    }

    synchronized Set<String> ownSessions() {
        return Set.copyOf(ownSessions);
    }

    synchronized boolean answers() {
        try (var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
