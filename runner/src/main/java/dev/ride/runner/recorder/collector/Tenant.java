package dev.ride.runner.recorder.collector;

import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a tenant is to be found.
 *
 * @param schema the schema that is the tenant; null where the database is
 * @param ledger null for a tenant of a group that keeps none
 */
record Tenant(String name, String group, String database, String schema, Group.Ledger ledger) {
    static List<Tenant> of(Scenario scenario) {
        var manifest = scenario.manifest();
        var tenants = new ArrayList<Tenant>();
        for (var group : manifest.groups()) {
            for (var name : group.tenants()) {
                tenants.add(new Tenant(
                        name, group.name(), manifest.databaseOf(name), manifest.schemaOf(name), group.ledger()));
            }
        }
        return List.copyOf(tenants);
    }

    /** The tenants of each database, in their order. */
    static SortedMap<String, List<Tenant>> byDatabase(Stream<Tenant> tenants) {
        return tenants.collect(Collectors.groupingBy(Tenant::database, TreeMap::new, Collectors.toList()));
    }
}
