package dev.ride.runner.recorder;

import dev.ride.scoring.evidence.activity.Change.Fate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Asks the server what became of transactions. It knows also of parts that were undone by themselves, as a PL/pgSQL
 * exception block undoes, for which no ROLLBACK is ever sent.
 */
public final class TransactionFates {
    private TransactionFates() {}

    public static Map<Long, Fate> of(Connection connection, Set<Long> transactions) throws SQLException {
        var fates = new TreeMap<Long, Fate>();
        try (var query = connection.prepareStatement(
                "SELECT id, pg_catalog.pg_xact_status(id::text::xid8) FROM unnest(?::bigint[]) id")) {
            query.setArray(1, connection.createArrayOf("bigint", transactions.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    fates.put(rows.getLong(1), fate(rows.getString(2)));
                }
            }
        }
        return fates;
    }

    private static Fate fate(String status) {
        if (status == null || status.equals("committed")) {
            // so old that the server has forgotten: whatever did not stand was cleared away before
            return Fate.STANDS;
        }
        return status.equals("aborted") ? Fate.ROLLED_BACK : Fate.OPEN;
    }
}
