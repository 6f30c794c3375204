package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A read-only transaction in which the whole catalog holds still and in which everything that changes the server's
 * printing is pinned, whatever the database's, the role's or the driver's settings are.
 *
 * @param version the server's number, such as 180006
 */
public record ReadTransaction(Connection connection, int version, String database) {
    private static final String SESSION = CatalogQuery.load("session");

    /** What is read in one transaction, and so of one picture of the database. */
    @FunctionalInterface
    public interface Work<T> {
        T in(ReadTransaction transaction) throws SQLException;
    }

    /**
     * The connection must be outside a transaction, and is so again afterwards.
     *
     * @throws SQLException when the server refuses, times out or is gone
     * @throws UnsupportedServerException for a server older than {@link SchemaReader#OLDEST_MAJOR}
     */
    public static <T> T in(Connection connection, Work<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("The connection is inside a transaction");
        }
        connection.setAutoCommit(false);
        try {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            return work.in(pinned(connection));
        } finally {
            end(connection);
        }
    }

    int major() {
        return version / 10_000;
    }

    /** The transaction that the connection is in, with the settings pinned in it. */
    static ReadTransaction pinned(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
            try (var row = statement.executeQuery("select pg_catalog.current_setting('server_version_num')::int,"
                    + " pg_catalog.current_setting('server_version'), pg_catalog.current_database()")) {
                row.next();
                if (row.getInt(1) < SchemaReader.OLDEST_MAJOR * 10_000) {
                    throw new UnsupportedServerException(row.getString(2));
                }
                return new ReadTransaction(connection, row.getInt(1), row.getString(3));
            }
        }
    }

    /** A connection that broke is no worse for not being put back, and the failure that broke it says more. */
    private static void end(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
