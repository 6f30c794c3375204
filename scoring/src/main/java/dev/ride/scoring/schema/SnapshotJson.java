package dev.ride.scoring.schema;

import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.util.Map;

/** Snapshots as JSON and back, without loss but for what stands for secrets. */
final class SnapshotJson {
    private static final Records RECORDS = Records.AS_NAMED.strict();

    private SnapshotJson() {}

    static String write(Snapshot snapshot) {
        return PlainJson.line(RECORDS.plain(Secrets.masked(snapshot)));
    }

    static Snapshot read(String json) {
        if (!(parsed(json) instanceof Map<?, ?> tree)
                || !(tree.get("format") instanceof String format)
                || !format.matches("[0-9]{1,9}")) {
            throw new UnreadableSnapshotException("This is JSON, but no snapshot of a schema: it names no format.");
        }
        if (Integer.parseInt(format) != Snapshot.FORMAT) {
            throw new UnreadableSnapshotException("This snapshot has format " + format
                    + " and this version reads format " + Snapshot.FORMAT + " only: take the snapshot again.");
        }
        try {
            return RECORDS.make(tree, Snapshot.class);
        } catch (MisfitException | NullPointerException e) {
            throw new UnreadableSnapshotException("This snapshot is damaged: take it again.", e);
        }
    }

    private static Object parsed(String json) {
        try {
            return PlainJson.parse(json);
        } catch (MisfitException e) {
            throw new UnreadableSnapshotException("This snapshot is cut off or no JSON: take it again.", e);
        }
    }
}
