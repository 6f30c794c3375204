package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.scenario.Manifest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the application's statements once in each tenant, so that the statistics tell of the application alone. */
record Warmup(Manifest manifest, PackSessions sessions) {
    /** SQLSTATE class of a connection that is gone, the one failure that no broken tenant explains. */
    private static final String CONNECTION_FAILURE = "08";

    void run(List<Tenant> tenants) throws SQLException {
        for (var tenant : tenants) {
            for (var statement : manifest.application()) {
                if (statement.runsIn(tenant.name())) {
                    var connection = sessions.of(statement.role(), tenant);
                    var settings = statement.settings().entrySet().stream()
                            .map(setting -> "SET " + Quoted.setting(setting.getKey(), setting.getValue()) + ";\n")
                            .collect(Collectors.joining());
                    tried(connection, settings, statement.sql());
                }
            }
        }
    }

    private static void tried(Connection connection, String settings, String sql) throws SQLException {
        Connections.execute(connection, settings + "SET statement_timeout = '10s'");
        Connections.execute(connection, "BEGIN");
        try {
            Connections.execute(connection, sql);
        } catch (SQLException e) {
            if (e.getSQLState() == null || e.getSQLState().startsWith(CONNECTION_FAILURE)) {
                throw e;
            }
        } finally {
            // a failure that ended the connection is the one to tell
            if (!connection.isClosed()) {
                Connections.execute(connection, "ROLLBACK");
            }
        }
    }
}
