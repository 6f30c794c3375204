package dev.ride.runner.recorder.collector;

import dev.ride.scoring.evidence.Outcome;
import dev.ride.scoring.evidence.TenantState;
import dev.ride.scoring.schema.SnapshotDelta;
import java.util.SortedMap;

/** What was read of one tenant, before anything is played in it. */
record Reading(Tenant tenant, SnapshotDelta schema, TenantReader.Data data) {
    /** What was played in a tenant, by id. */
    record Outcomes(SortedMap<String, Outcome> probes, SortedMap<String, Outcome> statements) {}

    TenantState with(Outcomes played) {
        return new TenantState(
                tenant.group(),
                schema,
                data.ledger(),
                data.rows(),
                data.sequences(),
                data.backups(),
                played.probes(),
                played.statements());
    }
}
