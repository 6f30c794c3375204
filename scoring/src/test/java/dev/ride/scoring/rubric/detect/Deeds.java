package dev.ride.scoring.rubric.detect;

import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Change;
import dev.ride.scoring.evidence.activity.Change.Fate;
import dev.ride.scoring.evidence.activity.Change.Kind;
import dev.ride.scoring.evidence.activity.Change.Lock;
import dev.ride.scoring.evidence.activity.Look;
import dev.ride.scoring.evidence.activity.Look.What;
import dev.ride.scoring.evidence.activity.RelationName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Activity in few words for tests: deeds parted by commas, each {@code kind database …}; a colon stands for a blank. After
 * {@code and} a deed is of the transaction before it.
 */
final class Deeds {
    private Deeds() {}

    static Activity done(String deeds) {
        var looks = new ArrayList<Look>();
        var changes = new ArrayList<Change>();
        long ordinal = 0;
        long transaction = 0;
        for (var deed : deeds.split(",")) {
            boolean sameTransaction = deed.strip().startsWith("and ");
            var words = deed.strip().replaceFirst("^and ", "").split(" ");
            ordinal++;
            transaction = sameTransaction ? transaction : 700 + ordinal;
            switch (words[0]) {
                case "rows" -> looks.add(look(ordinal, What.ROWS, words));
                case "schema" -> looks.add(look(ordinal, What.SCHEMA, words));
                case "everything" -> looks.add(look(ordinal, What.WHOLE_SCHEMA, words));
                case "plan" -> looks.add(look(ordinal, What.PLAN, words));
                case "statistics" -> looks.add(look(ordinal, What.STATISTICS, words));
                case "sessions" -> looks.add(look(ordinal, What.SESSIONS, words));
                default -> changes.add(change(ordinal, transaction, words));
            }
        }
        return new Activity(600, looks, changes, List.of(), null);
    }

    private static Look look(long ordinal, What what, String[] words) {
        return new Look(ordinal, Instant.EPOCH, words[1], what, words.length > 2 ? name(words[2]) : null);
    }

    private static Change change(long ordinal, long transaction, String[] words) {
        var last = words[words.length - 1];
        var tag = words[2].replace(':', ' ');
        return switch (words[0]) {
            case "ddl" -> of(ordinal, transaction, words[1], Kind.DDL, tag, last, Fate.STANDS, null, null, null);
            case "rolled-back" ->
                of(ordinal, transaction, words[1], Kind.DDL, tag, last, Fate.ROLLED_BACK, null, null, null);
            case "locking" ->
                of(ordinal, transaction, words[1], Kind.DDL, tag, words[3], Fate.STANDS, last, null, null);
            case "checking" ->
                of(
                        ordinal,
                        transaction,
                        words[1],
                        Kind.DDL,
                        "ALTER TABLE",
                        words[2],
                        Fate.STANDS,
                        last,
                        null,
                        true,
                        null);
            case "drop" ->
                of(ordinal, transaction, words[1], Kind.DROP, "DROP TABLE", last, Fate.STANDS, null, null, null);
            case "undropped" ->
                of(ordinal, transaction, words[1], Kind.DROP, "DROP TABLE", last, Fate.ROLLED_BACK, null, null, null);
            case "rewrite" ->
                of(ordinal, transaction, words[1], Kind.REWRITE, "ALTER TABLE", last, Fate.STANDS, null, null, null);
            case "written" -> of(ordinal, transaction, words[1], Kind.ROWS, tag, last, Fate.STANDS, null, null, null);
            case "unsecured" ->
                of(ordinal, transaction, words[1], Kind.DDL, "ALTER TABLE", last, Fate.STANDS, null, false, null);
            case "acl" ->
                of(ordinal, transaction, words[1], Kind.PRIVILEGES, "REVOKE", words[2], Fate.STANDS, null, null, last);
            case "lock" ->
                of(
                        ordinal,
                        transaction,
                        words[1],
                        Kind.LOCK,
                        words.length > 4 ? last.replace(':', ' ') : "LOCK TABLE",
                        words[2],
                        Fate.STANDS,
                        words[3],
                        null,
                        null);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static Change of(
            long ordinal,
            long transaction,
            String database,
            Kind kind,
            String tag,
            String relation,
            Fate fate,
            String lock,
            Boolean rowSecurity,
            String acl) {
        return of(ordinal, transaction, database, kind, tag, relation, fate, lock, rowSecurity, null, acl);
    }

    private static Change of(
            long ordinal,
            long transaction,
            String database,
            Kind kind,
            String tag,
            String relation,
            Fate fate,
            String lock,
            Boolean rowSecurity,
            Boolean checked,
            String acl) {
        var name = name(relation);
        return new Change(
                ordinal,
                Instant.EPOCH,
                database,
                kind,
                tag,
                "table",
                name,
                name,
                transaction,
                fate,
                lock == null ? List.of() : List.of(new Lock(name, lock)),
                rowSecurity,
                checked,
                "shop",
                acl == null ? null : List.of(acl));
    }

    private static RelationName name(String text) {
        return RelationName.parse(text).orElseThrow();
    }
}
