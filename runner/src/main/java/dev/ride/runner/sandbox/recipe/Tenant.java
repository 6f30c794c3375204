package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.scenario.Group;

/**
 * A tenant while it is built: whose data it gets, and where they go.
 *
 * @param name as the scenario's SQL sees it
 * @param number its place among all tenants, from 1
 * @param schema null where a tenant is a database
 */
record Tenant(Group group, String name, int number, String database, String schema) {
    /** The same data somewhere else. */
    Tenant in(String otherDatabase) {
        return new Tenant(group, name, number, otherDatabase, schema);
    }

    /** The tenant in that state, as bake steps are told of it. */
    BakeStep.TenantState state(String state) {
        return new BakeStep.TenantState(
                state,
                name,
                schema,
                group.ledger() == null ? null : group.ledger().table());
    }

    /** What a session of the scenario's SQL begins with, whatever the one before it left. */
    String opening() {
        return """
                RESET ALL;
                DISCARD TEMP;
                SET TimeZone = 'UTC';
                SET ride.tenant = %s;
                SET ride.number = '%d';
                SET default_transaction_read_only = off;
                SET default_transaction_isolation = 'read committed';
                SET lock_timeout = 0;
                SET statement_timeout = '10min';
                SET search_path = %s""".formatted(Quoted.literal(name), number, schema == null ? "\"$user\", public" : Quoted.name(schema));
    }
}
