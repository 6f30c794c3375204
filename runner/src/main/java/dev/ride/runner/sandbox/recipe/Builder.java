package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.scenario.Drift;
import dev.ride.runner.scenario.Group;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.rows.BulkRows;
import dev.ride.runner.scenario.source.TextPlace;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;

/** Puts tenants into their places: baseline, data, migrations with their records, and then what went wrong. */
record Builder(Scenario scenario, PackSessions sessions) {
    void build(Tenant tenant, Treatment treatment) throws SQLException {
        var group = tenant.group();
        var connection = sessions.of(group.owner(), tenant);
        file(group.baseline()).run(connection, tenant);
        if (scenario.data(group).isPresent()) {
            var data = scenario.data(group).get();
            PackFault.unless(() -> fill(connection, tenant, data), group.data(), tenant);
        }
        for (var migration : scenario.migrations(group).entrySet()) {
            if (treatment.makes(migration.getKey())) {
                PackScript.file(group.migrations() + "/" + migration.getKey() + ".sql", migration.getValue())
                        .run(connection, tenant);
            }
            if (group.ledger() != null && treatment.records(migration.getKey())) {
                var record = new LedgerSql(group.ledger()).record(migration.getKey());
                PackFault.unless(() -> Connections.execute(connection, record), ledger(group), tenant);
            }
        }
    }

    private static String ledger(Group group) {
        return "scenario.yaml, ledger of " + group.name();
    }

    private static void fill(Connection connection, Tenant tenant, BulkRows data) throws SQLException {
        for (var rows : data.of(tenant.name())) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(rows.copy());
            try (var lines = rows.lines()) {
                for (var line : (Iterable<String>) lines::iterator) {
                    var bytes = line.getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
            for (var statement : rows.afterwards()) {
                Connections.execute(connection, statement);
            }
        }
    }

    void change(Tenant tenant, Group.Alternative alternative) throws SQLException {
        file(alternative.sql()).run(sessions.of(tenant.group().owner(), tenant), tenant);
    }

    /** @param sql where its SQL stands */
    void drift(Tenant tenant, Drift.Step step, TextPlace sql) throws SQLException {
        if (step.sql() == null && step.file() == null) {
            return;
        }
        var script = step.file() == null ? new PackScript(ScenarioText.DRIFT, sql, step.sql()) : file(step.file());
        var role = step.as() == null ? tenant.group().owner() : step.as();
        script.run(sessions.of(role, tenant), tenant, Optional.ofNullable(step.failsWith()));
    }

    private PackScript file(String path) {
        return PackScript.file(path, scenario.sql().get(path));
    }
}
