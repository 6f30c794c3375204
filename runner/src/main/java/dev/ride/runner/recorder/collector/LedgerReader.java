package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Quoted;
import dev.ride.scoring.evidence.LedgerState;
import dev.ride.scoring.evidence.activity.LedgerWrite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a tenant's ledger, and which transactions wrote its rows. */
final class LedgerReader {
    /** No application has applied as many; each is kept in memory and in the evidence. */
    private static final int MOST_VERSIONS = 100_000;

    private static final int AT_ONCE = 1_000;

    private LedgerReader() {}

    record Reading(LedgerState state, List<LedgerWrite> writes) {}

    /**
     * @param held the tenant's tables, held against being replaced
     * @throws OvergrownException when there is far more to read than can be of use
     */
    static Reading read(Connection connection, Tenant tenant, List<StoredTable> held) throws SQLException {
        var ledger = tenant.ledger();
        var table = held.stream()
                .filter(candidate -> StoredTable.isMeant(candidate.name().shown(tenant.schema()), ledger.table())
                        && candidate.columns().contains(ledger.version()))
                .findFirst();
        if (table.isEmpty()) {
            return new Reading(LedgerState.ABSENT, List.of());
        }
        if (table.get().bytes() > RowComparer.MOST_BYTES) {
            throw new OvergrownException(ledger.table());
        }
        var versions = new TreeSet<String>();
        var writes = new ArrayList<LedgerWrite>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            var row = statement.executeQuery("SELECT " + Quoted.name(ledger.version()) + ", xmin FROM ONLY "
                    + table.get().name().quoted());
            for (int read = 0; row.next(); read++) {
                if (read == MOST_VERSIONS) {
                    throw new OvergrownException(ledger.table());
                }
                var version = row.getString(1);
                if (version != null) {
                    versions.add(version);
                    writes.add(new LedgerWrite(tenant.database(), version, Long.parseLong(row.getString(2))));
                }
            }
        }
        return new Reading(new LedgerState(true, versions), writes);
    }
}
