package dev.ride.scoring.evidence;

import java.util.SortedSet;

/**
 * A tenant's ledger: a set of versions. When one was applied, how it is described and how often it is recorded never
 * counts.
 *
 * @param present whether the ledger's table is there as a table with its version column
 */
public record LedgerState(boolean present, SortedSet<String> versions) {
    /** For a tenant whose ledger is not there. */
    public static final LedgerState ABSENT = new LedgerState(false, null);

    public LedgerState {
        versions = Sorted.copy(versions);
    }
}
