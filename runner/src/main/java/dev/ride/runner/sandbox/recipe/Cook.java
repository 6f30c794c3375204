package dev.ride.runner.sandbox.recipe;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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

    /** Shows the tenant, which is in that state, to each step that wants to see it. */
    void show(Tenant tenant, String state, List<BakeStep> steps, Path documents) throws SQLException, IOException {
        for (var step : steps) {
            if (step.wants(tenant.state(state))) {
                step.see(sessions().in(tenant.database(), Roles.SCORER), tenant.state(state), documents);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        sessions().close();
        maintenance.close();
    }
}
