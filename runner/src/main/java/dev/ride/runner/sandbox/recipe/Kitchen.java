package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.recipe.BakeStep.TenantState;
import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.Manifest.Tenancy;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.evidence.EndStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One scenario being baked in one empty server. */
final class Kitchen implements AutoCloseable {
    private static final String STEP = "Baking: ";

    private final Scenario scenario;
    private final List<BakeStep> steps;
    private final Server server;
    private final Path documents;
    private final Progress progress;
    private final Roles roles;
    private final Map<String, Login> logins;
    private final List<Tenant> tenants;
    private final Connection maintenance;
    private final PackSessions sessions;
    private final Databases databases;
    private final Builder builder;

    Kitchen(Scenario scenario, List<BakeStep> steps, Server server, Path documents, Progress progress)
            throws SQLException {
        this.scenario = scenario;
        this.steps = steps;
        this.server = server;
        this.documents = documents;
        this.progress = progress;
        this.roles = new Roles(scenario.manifest());
        this.logins = roles.forBaking();
        this.tenants = tenants(scenario.manifest());
        this.maintenance = Connections.asSuperuser(server, "postgres");
        this.sessions = new PackSessions(server.address(), logins);
        this.databases = new Databases(server, builders(scenario.manifest()));
        this.builder = new Builder(scenario, sessions);
    }

    private static List<Tenant> tenants(Manifest manifest) {
        var bySchema = manifest.tenancy() == Tenancy.SCHEMA;
        var tenants = new ArrayList<Tenant>();
        for (var group : manifest.groups()) {
            for (var name : group.tenants()) {
                tenants.add(new Tenant(
                        group,
                        name,
                        tenants.size() + 1,
                        bySchema ? manifest.database() : name,
                        bySchema ? name : null));
            }
        }
        return List.copyOf(tenants);
    }

    private static List<String> builders(Manifest manifest) {
        var builders = new TreeSet<String>();
        builders.add(Roles.TRAINEE);
        manifest.groups().forEach(group -> builders.add(group.owner()));
        return List.copyOf(builders);
    }

    void cook() throws SQLException, IOException {
        Connections.execute(maintenance, roles.creation(logins));
        databases.makeModel(scenario.manifest().server().extensions());
        makeDatabases();
        for (var tenant : tenants) {
            progress.at(STEP + tenant.name(), tenant.number(), tenants.size());
            builder.build(tenant, Treatment.of(tenant.name(), scenario.drift()));
        }
        drift();
        progress.at(STEP + "what the tenants should be", 0, 0);
        Files.writeString(
                documents.resolve(EndStates.FILE), EndStates.of(endStates()).toJson());
        showAsFound();
        close(Databases.MODEL);
        Connections.execute(maintenance, roles.completion());
        finishDatabases();
        new Warmup(scenario.manifest(), sessions).run(tenants);
    }

    private void makeDatabases() throws SQLException {
        for (var database : tenants.stream().map(Tenant::database).distinct().toList()) {
            databases.create(maintenance, database);
        }
        databases.createSchemas(tenants);
    }

    private void drift() throws SQLException {
        var number = 0;
        for (var step : scenario.drift().steps()) {
            number++;
            for (var tenant : driftedIn(step)) {
                builder.drift(tenant, step, number);
            }
        }
    }

    private List<Tenant> driftedIn(Drift.Step step) {
        return tenants.stream()
                .filter(tenant -> step.tenants().contains(tenant.name()))
                .toList();
    }

    private SortedMap<String, SortedMap<String, EndState>> endStates() throws SQLException, IOException {
        var maker = new EndStateMaker(maintenance, roles, databases, builder, steps, documents);
        var states = new TreeMap<String, SortedMap<String, EndState>>();
        for (var group : scenario.manifest().groups()) {
            states.put(group.name(), maker.of(group, of(group)));
        }
        return states;
    }

    private List<Tenant> of(Group group) {
        return tenants.stream().filter(tenant -> tenant.group().equals(group)).toList();
    }

    private void showAsFound() throws SQLException, IOException {
        for (var tenant : tenants) {
            var state = EndStateMaker.state(tenant, TenantState.FOUND);
            for (var step : steps) {
                if (step.wants(state)) {
                    step.see(sessions.in(tenant.database(), Roles.SCORER), state, documents);
                }
            }
        }
    }

    private void close(String database) throws SQLException {
        sessions.close();
        databases.drop(maintenance, database);
    }

    /**
     * The steps install what they bring only now: it need not watch the baking. Then what the counters and statements
     * tell of the baking is forgotten; planner statistics stay, as a real database has them.
     */
    private void finishDatabases() throws SQLException {
        for (var database : tenants.stream().map(Tenant::database).distinct().toList()) {
            try (var connection = Connections.asSuperuser(server, database)) {
                for (var step : steps) {
                    step.install(connection);
                }
                Connections.execute(connection, "SELECT pg_stat_reset()");
                Connections.execute(connection, "ANALYZE");
            }
        }
        Connections.execute(maintenance, "SELECT public.pg_stat_statements_reset()");
    }

    @Override
    public void close() throws SQLException {
        sessions.close();
        maintenance.close();
    }
}
