package dev.ride.scoring.evidence.activity;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done to a database.
 *
 * @param ordinal its place among all that was done
 * @param tag the command, as the server calls it: ALTER TABLE, CREATE INDEX, INSERT
 * @param type of the object, as the server calls it: table, table column, index, policy; null for {@link Kind#ROWS}
 * @param object the object itself; null where the server does not tell
 * @param relation the relation that it is or belongs to; null where it belongs to none or the server does not tell
 * @param transaction the id of the whole transaction, 0 where it had none or was over
 * @param fate what became of it
 * @param locks what was held that stops somebody's writes
 * @param rowSecurity whether the relation enforces row security afterwards; null where not told
 * @param checked whether a rule was held against all rows of the table; null where not told
 * @param acl the relation's privileges afterwards, for {@link Kind#PRIVILEGES}; null means the owner's alone
 */
public record Change(
        long ordinal,
        Instant at,
        String database,
        Kind kind,
        String tag,
        String type,
        RelationName object,
        RelationName relation,
        long transaction,
        Fate fate,
        List<Lock> locks,
        Boolean rowSecurity,
        Boolean checked,
        String owner,
        List<String> acl) {
    public Change {
        locks = locks == null ? List.of() : List.copyOf(locks);
        acl = acl == null ? null : List.copyOf(acl);
    }

    /** How it was seen, and so what is known of it. */
    public enum Kind {
        /** An event trigger told that it was made or altered. */
        DDL,
        /** An event trigger told that it is gone. */
        DROP,
        /** An event trigger told that every row is written anew. */
        REWRITE,
        /** An event trigger told of GRANT or REVOKE on this relation. */
        PRIVILEGES,
        /** A statement's words name it as what rows are written to. */
        ROWS,
        /** A statement's words lock it. */
        LOCK
    }

    /** What became of the transaction, or of the part of it that was undone by itself. */
    public enum Fate {
        STANDS,
        ROLLED_BACK,
        /** The transaction was still open. */
        OPEN
    }

    /** @param mode in the words of pg_locks */
    public record Lock(RelationName relation, String mode) {}

    /** Whether it stands and made something else than it was; a lock alone does not. */
    public boolean stands() {
        return fate == Fate.STANDS && kind != Kind.LOCK;
    }

    public boolean on(RelationName name) {
        return relation != null && relation.fits(name);
    }

    public boolean holds(RelationName name, List<String> modes) {
        return locks.stream().anyMatch(lock -> lock.relation().fits(name) && modes.contains(lock.mode()));
    }
}
