package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How a snapshot departs from a reference, without loss: a thousand tenants that equal their reference cost next to
 * nothing to keep.
 *
 * @param absent what the reference has and the snapshot has not
 * @param present the facts that the reference has not, or has otherwise
 */
public record SnapshotDelta(
        int format,
        int serverVersion,
        String database,
        String schema,
        List<Identity> absent,
        List<Fact> present,
        List<NotCompared> notCompared,
        List<Snapshot.Settled> settled) {
    public SnapshotDelta {
        absent = List.copyOf(absent);
        present = List.copyOf(present);
        notCompared = List.copyOf(notCompared);
        settled = List.copyOf(settled);
    }

    public static SnapshotDelta between(Snapshot reference, Snapshot actual) {
        var known = reference.byIdentity();
        var found = actual.byIdentity();
        var absent = known.keySet().stream()
                .filter(identity -> !found.containsKey(identity))
                .toList();
        var present = found.values().stream()
                .filter(fact -> !fact.equals(known.get(fact.identity())))
                .toList();
        return new SnapshotDelta(
                actual.format(),
                actual.serverVersion(),
                actual.database(),
                actual.schema(),
                absent,
                present,
                actual.notCompared(),
                actual.settled());
    }

    /** The snapshot that this was made from, given the same reference. */
    public Snapshot applyTo(Snapshot reference) {
        var facts = new TreeMap<>(reference.byIdentity());
        absent.forEach(facts::remove);
        present.forEach(fact -> facts.put(fact.identity(), fact));
        return new Snapshot(
                format, serverVersion, database, schema, new ArrayList<>(facts.values()), notCompared, settled);
    }
}
