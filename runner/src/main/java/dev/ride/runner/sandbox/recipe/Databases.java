package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Server;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Creates databases, all as copies of one model that has extensions and rights. The superuser owns them: an owner could
 * lock the scorer out or drop the recorder.
 */
record Databases(Server server, Collection<String> builders) {
    static final String MODEL = "ride_model";

    /** Where end states are made and read. */
    static final String REFERENCE = "ride_reference";

    /** @param builders roles that create objects of the scenario */
    void makeModel(Collection<String> extensions) throws SQLException {
        try (var maintenance = Connections.asSuperuser(server, "postgres")) {
            Connections.execute(maintenance, "REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
            // statistics of all databases are emptied from here
            Connections.execute(maintenance, "CREATE EXTENSION pg_stat_statements SCHEMA public");
            Connections.execute(maintenance, "CREATE DATABASE " + MODEL + " STRATEGY file_copy");
        }
        try (var model = Connections.asSuperuser(server, MODEL)) {
            for (var extension : extensions) {
                Connections.execute(model, "CREATE EXTENSION " + Quoted.name(extension) + " SCHEMA public CASCADE");
            }
            Connections.execute(model, "GRANT CREATE ON SCHEMA public TO " + names(builders));
        }
    }

    void create(Connection maintenance, String database) throws SQLException {
        var name = Quoted.name(database);
        Connections.execute(maintenance, "CREATE DATABASE " + name + " TEMPLATE " + MODEL + " STRATEGY file_copy");
        Connections.execute(maintenance, "GRANT CREATE ON DATABASE " + name + " TO " + names(builders));
    }

    /** Makes the tenants' schemas where tenants are schemas; all of them are in one database. */
    void createSchemas(List<Tenant> tenants) throws SQLException {
        var sql = tenants.stream()
                .filter(tenant -> tenant.schema() != null)
                .map(Databases::schema)
                .collect(Collectors.joining());
        if (sql.isEmpty()) {
            return;
        }
        try (var connection = Connections.asSuperuser(server, tenants.get(0).database())) {
            Connections.execute(connection, sql);
        }
    }

    private static String schema(Tenant tenant) {
        var name = Quoted.name(tenant.schema());
        return "CREATE SCHEMA " + name + " AUTHORIZATION "
                + Quoted.name(tenant.group().owner()) + ";\nGRANT USAGE ON SCHEMA " + name + " TO PUBLIC;\n";
    }

    void drop(Connection maintenance, String database) throws SQLException {
        Connections.execute(maintenance, "DROP DATABASE " + Quoted.name(database));
    }

    private static String names(Collection<String> roles) {
        return roles.stream().map(Quoted::name).collect(Collectors.joining(", "));
    }
}
