package dev.ride.runner.recorder.collector;

import dev.ride.scoring.evidence.BackupState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Looks for the table of the trainee's that keeps a table's rows as they were found; its name does not matter. */
final class BackupSearch {
    private BackupSearch() {}

    /**
     * @param of the rows that should be kept
     * @param candidates tables that the tenant's reference does not have
     */
    static BackupState search(Connection connection, RowBaseline.Table of, List<StoredTable> candidates)
            throws SQLException {
        var best = new BackupState(of.name(), null, of.rows().size());
        for (var candidate : candidates) {
            if (candidate.columns().containsAll(of.columns()) && candidate.bytes() <= RowComparer.MOST_BYTES) {
                var state = new BackupState(
                        of.name(),
                        candidate.name().schema() + "." + candidate.name().relation(),
                        missing(connection, of, candidate));
                if (best.table() == null || state.missing() < best.missing()) {
                    best = state;
                }
            }
        }
        return best;
    }

    private static long missing(Connection connection, RowBaseline.Table of, StoredTable candidate)
            throws SQLException {
        var unseen = new HashMap<>(of.rows());
        var identities = new Identities(!of.key().isEmpty());
        RowReader.read(connection, candidate.name(), of.columns(), of.key(), (identity, cells) -> {
            var found = identities.next(identity);
            if (Arrays.equals(unseen.get(found), cells)) {
                unseen.remove(found);
            }
        });
        return unseen.size();
    }
}
