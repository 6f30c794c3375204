package dev.ride.bench.row;

import dev.ride.bench.site.Site;
import dev.ride.runner.Ride;
import dev.ride.runner.ground.Quoted;
import dev.ride.runner.sandbox.recipe.Roles;
import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A scenario's SQL as one script for psql: what somebody would type who wanted the same broken tenants and nothing more.
 * No reference to compare with, no recorder, no documents for the scorer.
 */
record ScenarioScript(Scenario scenario) {

    static String of(Site site) {
        var environment = Map.of("RIDE_HOME", site.home().toString());
        return new ScenarioScript(
                        Ride.of(environment, site.root(), List.<Path>of()).scenario(Site.SCENARIO, 0))
                .text();
    }

    private String text() {
        var text = new StringBuilder();
        new Roles(scenario.manifest())
                .logins()
                .forEach(role -> text.append("CREATE ROLE " + Quoted.name(role) + " LOGIN;\n"));
        for (var group : scenario.manifest().groups()) {
            for (var tenant : group.tenants()) {
                tenant(text, group, tenant);
            }
        }
        return text.toString();
    }

    private void tenant(StringBuilder text, Group group, String tenant) {
        var database = Quoted.name(tenant);
        text.append("CREATE DATABASE " + database + ";\n\\connect " + database + "\n");
        text.append("SET ride.tenant = " + Quoted.literal(tenant) + ";\n");
        text.append(scenario.sql().get(group.baseline())).append('\n');
        scenario.migrations(group).forEach((version, sql) -> {
            if (steps(tenant).stream().noneMatch(step -> step.skip().contains(version))) {
                text.append(sql).append(";\n").append(record(group.ledger(), version));
            }
        });
        steps(tenant).stream()
                .filter(step -> step.sql() != null)
                .forEach(step -> text.append(step.sql()).append(";\n"));
    }

    private List<Drift.Step> steps(String tenant) {
        return scenario.drift().steps().stream()
                .filter(step -> step.tenants().contains(tenant))
                .toList();
    }

    private static String record(Group.Ledger ledger, String version) {
        var values = new TreeMap<>(Map.of(ledger.version(), version));
        ledger.columns()
                .forEach((column, value) -> values.put(
                        column,
                        value.replace("$time", ledger.times().get(version).toString())));
        var columns = values.keySet().stream().map(Quoted::name).toList();
        var literals = new ArrayList<>(values.values()).stream().map(Quoted::literal);
        return "INSERT INTO " + Quoted.qualified(ledger.table()) + " (" + String.join(", ", columns) + ") VALUES ("
                + literals.collect(Collectors.joining(", ")) + ");\n";
    }
}
