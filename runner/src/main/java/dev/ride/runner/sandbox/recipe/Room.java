package dev.ride.runner.sandbox.recipe;

import java.util.Map;

/**
 * How much a server's shared memory holds. All of it is set apart when the server starts, so that few tenants, as most
 * scenarios have, get little: what a dump of every tenant locks, and their statements, grow with their number.
 */
final class Room {
    private static final int MANY = 100;
    private static final int FEWEST_STATEMENTS = 500;
    private static final int MOST_STATEMENTS = 5000;
    private static final int STATEMENTS_OF_A_TENANT = 40;

    /** A setting of so many is multiplied by the processes that may be, about fifty: a dozen locks for each tenant. */
    private static final int TENANTS_FOR_A_LOCK = 4;

    private Room() {}

    static Map<String, String> forTenants(int tenants) {
        var more = tenants / TENANTS_FOR_A_LOCK;
        var statements = Math.min(Math.max(tenants * STATEMENTS_OF_A_TENANT, FEWEST_STATEMENTS), MOST_STATEMENTS);
        return Map.of(
                "max_locks_per_transaction", Integer.toString(64 + more),
                "max_pred_locks_per_transaction", Integer.toString(16 + more),
                "pg_stat_statements.max", Integer.toString(statements),
                "shared_buffers", tenants > MANY ? "32MB" : "16MB");
    }
}
