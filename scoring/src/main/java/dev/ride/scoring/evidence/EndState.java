package dev.ride.scoring.evidence;

import dev.ride.scoring.schema.Snapshot;
import java.util.SortedSet;

/**
 * What a tenant of a group is once it is right: the schema that the migrations make, and the versions that the ledger
 * then holds.
 *
 * @param ledger null for a group that keeps no ledger
 */
public record EndState(Snapshot schema, SortedSet<String> ledger) {
    /** The end state that the group's own baseline and migrations make; every other one is an alternative to it. */
    public static final String REFERENCE = "reference";

    public EndState {
        ledger = ledger == null ? null : Sorted.copy(ledger);
    }
}
