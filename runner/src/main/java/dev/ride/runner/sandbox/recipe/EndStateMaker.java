package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.recipe.BakeStep.TenantState;
import dev.ride.runner.scenario.Group;
import dev.ride.scoring.evidence.EndState;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.SchemaReader;
import dev.ride.scoring.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds what a group's tenants should be in a database of its own, reads it, and throws it away: once for the schema and
 * the ledger, and again for each tenant whose rows some step wants to see there.
 */
final class EndStateMaker {
    /** What is done at the end, and hides no failure before it. */
    private interface Closing extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private final Cook cook;
    private final Roles roles;
    private final Databases databases;
    private final List<BakeStep> steps;
    private final Path documents;

    EndStateMaker(Cook cook, Roles roles, Databases databases, List<BakeStep> steps, Path documents) {
        this.cook = cook;
        this.roles = roles;
        this.databases = databases;
        this.steps = steps;
        this.documents = documents;
    }

    /** The group's end states by name. */
    SortedMap<String, EndState> of(Group group, List<Tenant> tenants) throws SQLException, IOException {
        var states = new TreeMap<String, EndState>();
        states.put(EndState.REFERENCE, read(tenants.get(0), Optional.empty()));
        for (var alternative : group.alternatives()) {
            states.put(alternative.name(), read(tenants.get(0), Optional.of(alternative)));
        }
        for (var tenant : tenants.subList(1, tenants.size())) {
            if (wanted(tenant, TenantState.HEALTHY)) {
                show(tenant, Optional.empty());
            }
            for (var alternative : group.alternatives()) {
                if (wanted(tenant, alternative.name())) {
                    show(tenant, Optional.of(alternative));
                }
            }
        }
        return states;
    }

    private boolean wanted(Tenant tenant, String name) {
        var state = tenant.state(name);
        return steps.stream().anyMatch(step -> step.wants(state));
    }

    private EndState read(Tenant tenant, Optional<Group.Alternative> alternative) throws SQLException, IOException {
        var reference = makeReference();
        try (reference) {
            return stateOf(built(tenant, alternative), alternative);
        }
    }

    private void show(Tenant tenant, Optional<Group.Alternative> alternative) throws SQLException, IOException {
        var reference = makeReference();
        try (reference) {
            built(tenant, alternative);
        }
    }

    /** The tenant as it should be, in the reference, where each step has seen what it wants to see. */
    private Tenant built(Tenant tenant, Optional<Group.Alternative> alternative) throws SQLException, IOException {
        var there = tenant.in(Databases.REFERENCE);
        databases.createSchemas(List.of(there));
        cook.builder().build(there, Treatment.HEALTHY);
        if (alternative.isPresent()) {
            cook.builder().change(there, alternative.get());
        }
        var name = alternative.map(Group.Alternative::name).orElse(TenantState.HEALTHY);
        cook.show(there, name, steps, documents);
        return there;
    }

    private Closing makeReference() throws SQLException {
        databases.create(cook.maintenance(), Databases.REFERENCE);
        return this::dropReference;
    }

    private void dropReference() throws SQLException {
        cook.sessions().close();
        databases.drop(cook.maintenance(), Databases.REFERENCE);
    }

    /** With the roles as they will be: whether one logs in is read with the rest. */
    private EndState stateOf(Tenant tenant, Optional<Group.Alternative> alternative) throws SQLException {
        Connections.execute(cook.maintenance(), roles.completion());
        Closing completion = () -> Connections.execute(cook.maintenance(), roles.reopening());
        try (completion) {
            return new EndState(schema(tenant), ledger(tenant, alternative));
        }
    }

    private Snapshot schema(Tenant tenant) throws SQLException {
        var invisible = steps.stream().flatMap(step -> step.schemas().stream()).collect(Collectors.toSet());
        var options = ReadOptions.ALL.withInvisibleSchemas(invisible);
        var connection = cook.sessions().in(tenant.database(), Roles.SCORER);
        if (tenant.schema() == null) {
            return SchemaReader.read(connection, options);
        }
        var snapshots = new ArrayList<Snapshot>();
        SchemaReader.readSchemas(connection, List.of(tenant.schema()), options, snapshots::add);
        return snapshots.get(0);
    }

    /** Read as the owner, since the pack decides what stands behind the ledger's name. */
    private SortedSet<String> ledger(Tenant tenant, Optional<Group.Alternative> alternative) throws SQLException {
        var ledger = tenant.group().ledger();
        if (ledger == null) {
            return null;
        }
        var declared = alternative.map(Group.Alternative::ledger);
        if (declared.isPresent()) {
            return new TreeSet<>(declared.get());
        }
        var versions = new TreeSet<String>();
        try (var statement = cook.sessions().of(tenant.group().owner(), tenant).createStatement();
                var rows = statement.executeQuery(new LedgerSql(ledger).versions())) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }
}
