package dev.ride.scoring.evidence.activity;

import java.time.Instant;

/**
 * Something that was looked at, kept for the first time only.
 *
 * @param ordinal its place among all that was done
 * @param relation null where no relation was named
 */
public record Look(long ordinal, Instant at, String database, What what, RelationName relation) {
    /** What can be looked at. */
    public enum What {
        /** The rows of a relation. */
        ROWS,
        /** What the catalog says of a relation; with no relation named, of some. */
        SCHEMA,
        /** What the catalog says of every relation, as who compares tenants asks for it. */
        WHOLE_SCHEMA,
        /** The plan of a statement that reads or writes a relation. */
        PLAN,
        /** {@code pg_stat_statements}. */
        STATISTICS,
        /** {@code pg_stat_activity}. */
        SESSIONS
    }
}
