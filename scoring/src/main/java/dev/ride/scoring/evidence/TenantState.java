package dev.ride.scoring.evidence;

import dev.ride.scoring.schema.SnapshotDelta;
import java.util.List;
import java.util.SortedMap;

/**
 * One tenant as it was found at submission.
 *
 * @param schema what differs from the group's reference
 * @param ledger null for a tenant of a group that keeps none
 * @param rows each table's rows against each set of rows taken at baking
 * @param probes by id, what the rubric's queries gave
 * @param statements by name, what the application's statements gave
 */
public record TenantState(
        String group,
        SnapshotDelta schema,
        LedgerState ledger,
        List<RowComparison> rows,
        List<SequenceState> sequences,
        List<BackupState> backups,
        SortedMap<String, Outcome> probes,
        SortedMap<String, Outcome> statements) {

    public TenantState {
        rows = rows == null
                ? List.of()
                : rows.stream().sorted(RowComparison.ORDER).toList();
        sequences = sequences == null
                ? List.of()
                : sequences.stream().sorted(SequenceState.ORDER).toList();
        backups = backups == null
                ? List.of()
                : backups.stream().sorted(BackupState.ORDER).toList();
        probes = Sorted.copy(probes);
        statements = Sorted.copy(statements);
    }
}
