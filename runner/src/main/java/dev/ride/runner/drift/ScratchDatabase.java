package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A scratch database that the user supplies; what is made there is rolled back. */
public final class ScratchDatabase implements Scratch {
    private static final String WHO = "select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user";

    private final DatabaseUrl url;
    private final Connection connection;
    private final int major;

    private ScratchDatabase(DatabaseUrl url, Connection connection, int major) {
        this.url = url;
        this.connection = connection;
        this.major = major;
    }

    /** Connects at once, so that a wrong address is told before anything is compared. */
    public static ScratchDatabase at(DatabaseUrl url) {
        try {
            var connection = url.open();
            refuseSuperuser(url, connection);
            return new ScratchDatabase(url, connection, connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw RideException.badInput(
                    "The scratch database " + url + " cannot be used: " + Problems.sentence(e) + ".",
                    "Name an empty database that its user owns, or leave --scratch out.",
                    e);
        }
    }

    /** Expressions of strangers are made again there. */
    private static void refuseSuperuser(DatabaseUrl url, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(WHO)) {
            if (row.next() && row.getBoolean(1)) {
                connection.close();
                throw RideException.badInput(
                        "The user of the scratch database " + url + " is a superuser.",
                        "Name a role that owns the database and nothing else.");
            }
        }
    }

    @Override
    public Optional<Connection> open(int wanted) {
        return wanted == major ? Optional.of(connection) : Optional.empty();
    }

    @Override
    public Optional<String> remedy(int wanted) {
        return Optional.of(url + " runs PostgreSQL " + major + "; give a --scratch database of PostgreSQL " + wanted);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw RideException.environment(
                    "The connection to " + url + " could not be closed: " + Problems.sentence(e) + ".",
                    "Nothing is left there; the server ends the connection by itself.",
                    e);
        }
    }
}
