package dev.ride.runner.recorder.collector;

import dev.ride.runner.scenario.Group;
import dev.ride.scoring.evidence.LedgerState;
import dev.ride.scoring.evidence.activity.LedgerWrite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a tenant's ledger, and which transactions wrote its rows. */
final class LedgerReader {
    private LedgerReader() {}

    record Reading(LedgerState state, List<LedgerWrite> writes) {}

    /** @param held the tenant's tables, held against being replaced */
    static Reading read(Connection connection, Tenant tenant, List<StoredTable> held) throws SQLException {
        var ledger = tenant.ledger();
        var table = held.stream()
                .filter(candidate -> isLedger(candidate, ledger, tenant.schema())
                        && candidate.columns().contains(ledger.version()))
                .findFirst();
        if (table.isEmpty()) {
            return new Reading(LedgerState.ABSENT, List.of());
        }
        var versions = new TreeSet<String>();
        var writes = new ArrayList<LedgerWrite>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT " + StoredTable.quote(ledger.version()) + ", xmin FROM ONLY "
                        + table.get().name().quoted())) {
            while (row.next()) {
                var version = row.getString(1);
                if (version != null) {
                    versions.add(version);
                    writes.add(new LedgerWrite(tenant.database(), version, Long.parseLong(row.getString(2))));
                }
            }
        }
        return new Reading(new LedgerState(true, versions), writes);
    }

    static boolean isLedger(StoredTable table, Group.Ledger ledger, String tenantSchema) {
        var shown = table.name().shown(tenantSchema);
        return shown.equals(ledger.table()) || shown.equals("public." + ledger.table());
    }
}
