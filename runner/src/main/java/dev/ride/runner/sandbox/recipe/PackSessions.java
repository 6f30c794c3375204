package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Connections for a pack's SQL, by role. Only those to one database are open at a time, since there may be many. */
final class PackSessions implements AutoCloseable {
    private final Address address;
    private final Map<String, Login> logins;
    private final Map<String, Connection> open = new HashMap<>();
    private String database;

    PackSessions(Address address, Map<String, Login> logins) {
        this.address = address;
        this.logins = logins;
    }

    /** A session of that role in which the tenant's settings are fresh. */
    Connection of(String role, Tenant tenant) throws SQLException {
        var connection = in(tenant.database(), role);
        Connections.execute(connection, tenant.opening());
        return connection;
    }

    Connection in(String wanted, String role) throws SQLException {
        if (!wanted.equals(database)) {
            close();
            database = wanted;
        }
        var present = open.get(role);
        if (present != null) {
            return present;
        }
        var connection = Connections.open(address, logins.get(role), wanted, Map.of());
        open.put(role, connection);
        return connection;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : open.values()) {
            connection.close();
        }
        open.clear();
        database = null;
    }
}
