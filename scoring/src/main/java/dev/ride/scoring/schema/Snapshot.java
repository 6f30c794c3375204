package dev.ride.scoring.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was read of one database, or of one schema in it, at one moment. Facts are sorted, so that equal
 * schemas have equal snapshots.
 *
 * @param format the version of this shape, {@link #FORMAT} for those made here
 * @param serverVersion PostgreSQL's number, such as 180006
 * @param database where it was read; informational
 * @param schema the schema it was read from when tenants are schemas (its own name is neutral in every fact), or null
 * @param settled the attributes whose difference from a reference was put to a server and stands
 */
public record Snapshot(
        int format,
        int serverVersion,
        String database,
        String schema,
        List<Fact> facts,
        List<NotCompared> notCompared,
        List<Settled> settled) {
    public static final int FORMAT = 1;

    /** Names one attribute of one object. */
    public record Settled(Identity identity, String attribute) {}

    public Snapshot {
        facts = List.copyOf(facts);
        notCompared = List.copyOf(notCompared);
        settled = settled == null ? List.of() : List.copyOf(settled);
    }

    Snapshot(int serverVersion, String database, String schema, List<Fact> facts, List<NotCompared> notCompared) {
        this(FORMAT, serverVersion, database, schema, facts, notCompared, List.of());
    }

    /** The facts by what they are about, sorted. */
    public SortedMap<Identity, Fact> byIdentity() {
        var facts = new TreeMap<Identity, Fact>();
        this.facts.forEach(fact -> facts.put(fact.identity(), fact));
        return facts;
    }

    /** A hash of what is compared: the same for equal schemas, whatever the database is called. */
    public String fingerprint() {
        return Fingerprint.of(byIdentity());
    }

    /** Whether sequences were read with their last values; so it is where there are none. */
    public boolean hasSequencePositions() {
        var sequences = facts.stream()
                .filter(fact -> fact.identity().kind() == Kind.SEQUENCE)
                .toList();
        return sequences.isEmpty()
                || sequences.stream()
                        .anyMatch(fact -> fact.attribute("last value").isPresent());
    }

    public String toJson() {
        return SnapshotJson.write(this);
    }

    /** @throws UnreadableSnapshotException for what is no snapshot, not all of one, or one of another format */
    public static Snapshot fromJson(String json) {
        return SnapshotJson.read(json);
    }
}
