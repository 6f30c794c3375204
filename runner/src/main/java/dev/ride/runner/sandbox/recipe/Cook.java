package dev.ride.runner.sandbox.recipe;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One who works on a server that is baked, beside others.
 *
 * @param maintenance the superuser's connection, to no tenant's database
 * @param builder with sessions of this cook's own
 */
record Cook(Connection maintenance, Builder builder) implements AutoCloseable {
    PackSessions sessions() {
        return builder.sessions();
    }

    @Override
    public void close() throws SQLException {
        sessions().close();
        maintenance.close();
    }
}
