package dev.ride.scoring.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A tenant's ledger. When a version was applied and how it is described never counts.
 *
 * @param present whether the ledger's table is there as a table with its version column
 */
public record LedgerState(boolean present, List<Row> rows) {
    /**
     * @param transaction the 32 bits of the transaction that wrote the row, to be compared with those that changed the
     *     schema
     */
    public record Row(String version, long transaction) {}

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::version).thenComparingLong(Row::transaction);

    public LedgerState {
        rows = rows == null ? List.of() : rows.stream().sorted(ORDER).toList();
    }

    /** A ledger is a set of versions: a version recorded twice is recorded. */
    public SortedSet<String> versions() {
        var versions = new TreeSet<String>();
        rows.forEach(row -> versions.add(row.version()));
        return versions;
    }
}
