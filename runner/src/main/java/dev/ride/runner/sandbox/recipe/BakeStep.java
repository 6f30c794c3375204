package dev.ride.runner.sandbox.recipe;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** What a room above adds to the baking of every scenario. */
public interface BakeStep {
    /** Changes whenever the step would leave something else behind. */
    String version();

    /** Lines of postgresql.conf. */
    default Map<String, String> settings() {
        return Map.of();
    }

    /** Schemas that the step installs and that no comparison may see. */
    default Set<String> schemas() {
        return Set.of();
    }

    /** Installs what every tenant database shall hold, once everything of the scenario is in it. */
    default void install(Connection superuser) throws SQLException {}

    /** Whether the step wants to see a tenant in that state; asked before a state is made only to be seen. */
    default boolean wants(TenantState state) {
        return false;
    }

    /** Shows a tenant in a state that it wants. The connection is the scorer's, to the tenant's database. */
    default void see(Connection scorer, TenantState state, Path documents) throws SQLException, IOException {}

    /**
     * A tenant at one moment of the baking.
     *
     * @param name {@link #FOUND}, {@link #HEALTHY}, or the name of an alternative
     * @param schema the tenant's schema there; null where a tenant is a database
     * @param ledger the group's ledger table; null where there is none
     */
    record TenantState(String name, String tenant, String schema, String ledger) {
        /** As the trainee will find it. */
        public static final String FOUND = "found";

        /** As it would be had nothing happened. */
        public static final String HEALTHY = "healthy";
    }
}
