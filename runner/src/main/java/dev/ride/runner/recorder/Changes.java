package dev.ride.runner.recorder;

import dev.ride.scoring.evidence.activity.Change;
import dev.ride.scoring.evidence.activity.Change.Fate;
import dev.ride.scoring.evidence.activity.Change.Kind;
import dev.ride.scoring.evidence.activity.Change.Lock;
import dev.ride.scoring.evidence.activity.RelationName;
import dev.ride.scoring.evidence.activity.Touch;
import java.util.List;

/** Makes changes of what event triggers and statements tell; what became of them is filled in later. */
final class Changes {
    private Changes() {}

    static Change observed(long ordinal, Event.Observed by, Event.Thing thing) {
        return new Change(
                ordinal,
                by.at(),
                by.by().database(),
                kind(by.trigger(), thing.type()),
                thing.tag() == null ? by.tag() : thing.tag(),
                thing.type(),
                name(thing.names()),
                name(thing.relation()),
                by.transaction(),
                null,
                by.locks(),
                thing.rowSecurity(),
                thing.checked(),
                thing.owner(),
                thing.acl());
    }

    static Change sent(SentStatement sent, Touch touch, long transaction) {
        boolean rows = touch.lock() == null || touch.tag().equals("TRUNCATE");
        return sent(
                sent,
                rows ? Kind.ROWS : Kind.LOCK,
                touch.tag(),
                touch.relation(),
                transaction,
                touch.lock() == null ? List.of() : List.of(new Lock(touch.relation(), touch.lock())));
    }

    /** What is too long to be read, or can be read in two ways, may have written anything. */
    static Change unclear(SentStatement sent, long transaction) {
        return sent(sent, Kind.ROWS, "UNCLEAR", null, transaction, List.of());
    }

    static Change withFate(Change change, Fate fate) {
        return with(change, change.transaction(), fate);
    }

    static Change withTransaction(Change change, long transaction) {
        return with(change, transaction, change.fate());
    }

    private static Change with(Change change, long transaction, Fate fate) {
        return new Change(
                change.ordinal(),
                change.at(),
                change.database(),
                change.kind(),
                change.tag(),
                change.type(),
                change.object(),
                change.relation(),
                transaction,
                fate,
                change.locks(),
                change.rowSecurity(),
                change.checked(),
                change.owner(),
                change.acl());
    }

    private static Change sent(
            SentStatement sent, Kind kind, String tag, RelationName relation, long transaction, List<Lock> locks) {
        return new Change(
                sent.ordinal(),
                sent.began().at(),
                sent.began().by().database(),
                kind,
                tag,
                null,
                null,
                relation,
                transaction,
                null,
                locks,
                null,
                null,
                null,
                null);
    }

    private static Kind kind(String trigger, String type) {
        return switch (trigger) {
            case "sql_drop" -> Kind.DROP;
            case "table_rewrite" -> Kind.REWRITE;
            default -> "privileges".equals(type) ? Kind.PRIVILEGES : Kind.DDL;
        };
    }

    /** The last part is the name; a schema is only certain where there are two. */
    private static RelationName name(List<String> parts) {
        if (parts == null || parts.isEmpty()) {
            return null;
        }
        return new RelationName(parts.size() == 2 ? parts.get(0) : null, parts.get(parts.size() - 1));
    }
}
