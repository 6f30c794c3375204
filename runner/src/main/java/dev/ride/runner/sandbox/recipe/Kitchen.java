package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.recipe.BakeStep.TenantState;
import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.evidence.EndStates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** One scenario being baked in one empty server. */
final class Kitchen implements AutoCloseable {
    private static final String STEP = "Baking: ";

    /** Each keeps a server process busy, and few machines have more processors to spare for one. */
    private static final int MOST_COOKS = 4;

    private final Scenario scenario;
    private final List<BakeStep> steps;
    private final Server server;
    private final Path documents;
    private final Progress progress;
    private final Roles roles;
    private final List<Tenant> tenants;
    private final Databases databases;
    private final Brigade brigade;
    private final AtomicInteger built = new AtomicInteger();

    Kitchen(Scenario scenario, List<BakeStep> steps, Server server, Path documents, Progress progress)
            throws SQLException {
        this.scenario = scenario;
        this.steps = steps;
        this.server = server;
        this.documents = documents;
        this.progress = progress;
        this.roles = new Roles(scenario.manifest());
        this.tenants = tenants(scenario.manifest());
        this.databases = new Databases(server, builders(scenario.manifest()));
        this.brigade = brigade(roles.forBaking());
    }

    private Brigade brigade(Map<String, Login> logins) throws SQLException {
        var cooks = new ArrayList<Cook>();
        for (var left = Math.min(MOST_COOKS, Runtime.getRuntime().availableProcessors()); left > 0; left--) {
            var sessions = new PackSessions(server.address(), logins);
            cooks.add(new Cook(Connections.asSuperuser(server, "postgres"), new Builder(scenario, sessions)));
        }
        Connections.execute(cooks.get(0).maintenance(), roles.creation(logins));
        return new Brigade(List.copyOf(cooks));
    }

    private static List<Tenant> tenants(Manifest manifest) {
        var tenants = new ArrayList<Tenant>();
        for (var group : manifest.groups()) {
            for (var name : group.tenants()) {
                tenants.add(new Tenant(
                        group, name, tenants.size() + 1, manifest.databaseOf(name), manifest.schemaOf(name)));
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
        databases.makeModel(scenario.manifest().server().extensions());
        inEachDatabase(this::build);
        drift();
        progress.at(STEP + "what the tenants should be");
        brigade.carryOut(documentation());
        finish();
        // by one cook: from here on a role connects no more often than it may
        new Warmup(scenario.manifest(), brigade.chef().sessions()).run(tenants);
    }

    /** What is done in one database for the tenants that are there. */
    private interface Course {
        void serve(Cook cook, List<Tenant> inIt) throws SQLException, IOException;
    }

    private void inEachDatabase(Course course) throws SQLException, IOException {
        var byDatabase = new LinkedHashMap<String, List<Tenant>>();
        tenants.forEach(tenant -> byDatabase
                .computeIfAbsent(tenant.database(), any -> new ArrayList<>())
                .add(tenant));
        brigade.carryOut(byDatabase.values().stream()
                .<Brigade.Order>map(inIt -> cook -> course.serve(cook, inIt))
                .toList());
    }

    private void build(Cook cook, List<Tenant> inIt) throws SQLException {
        databases.create(cook.maintenance(), inIt.get(0).database());
        databases.createSchemas(inIt);
        for (var tenant : inIt) {
            progress.at(STEP + tenant.name(), built.incrementAndGet(), tenants.size());
            cook.builder().build(tenant, Treatment.of(tenant.name(), scenario.drift()));
        }
    }

    private void drift() throws SQLException {
        var steps = scenario.drift().steps();
        for (int i = 0; i < steps.size(); i++) {
            for (var tenant : driftedIn(steps.get(i))) {
                brigade.chef()
                        .builder()
                        .drift(tenant, steps.get(i), scenario.driftSql().get(i));
            }
        }
    }

    private List<Tenant> driftedIn(Drift.Step step) {
        return tenants.stream()
                .filter(tenant -> step.tenants().contains(tenant.name()))
                .toList();
    }

    /** What the scorer needs later: what the tenants should be, and how they are found. */
    private List<Brigade.Order> documentation() {
        var orders = new ArrayList<Brigade.Order>();
        orders.add(this::writeEndStates);
        tenants.forEach(tenant -> orders.add(cook -> cook.show(tenant, TenantState.FOUND, steps, documents)));
        return orders;
    }

    private void writeEndStates(Cook cook) throws SQLException, IOException {
        var maker = new EndStateMaker(cook, roles, databases, steps, documents);
        var states = new TreeMap<String, SortedMap<String, EndState>>();
        for (var group : scenario.manifest().groups()) {
            states.put(group.name(), maker.of(group, of(group)));
        }
        Files.writeString(
                documents.resolve(EndStates.FILE), EndStates.of(states).toJson());
    }

    private List<Tenant> of(Group group) {
        return tenants.stream().filter(tenant -> tenant.group().equals(group)).toList();
    }

    /**
     * The steps install what they bring only now: it need not watch the baking. Then what the counters and statements
     * tell of the baking is forgotten; planner statistics stay, as a real database has them.
     */
    private void finish() throws SQLException, IOException {
        var maintenance = brigade.chef().maintenance();
        databases.drop(maintenance, Databases.MODEL);
        Connections.execute(maintenance, roles.completion());
        inEachDatabase((cook, inIt) -> {
            try (var connection = Connections.asSuperuser(server, inIt.get(0).database())) {
                for (var step : steps) {
                    step.install(connection);
                }
                Connections.execute(connection, "SELECT pg_stat_reset()");
                Connections.execute(connection, "ANALYZE");
            }
        });
        Connections.execute(maintenance, "SELECT public.pg_stat_statements_reset()");
    }

    @Override
    public void close() throws SQLException {
        brigade.close();
    }
}
