package dev.ride.scoring.schema.remedy;

/**
 * When a statement has its turn, as far as nothing in it says otherwise: what it stands on was made before, and who may
 * read and do what is narrowed before it is widened.
 */
enum Phase {
    /** of what is there already, before it gets anything new */
    REVOKE,
    SCHEMA,
    /** before all that may have a default from one, which names it in a string */
    SEQUENCE,
    TYPE,
    FUNCTION,
    TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX,
    FOREIGN_KEY,
    VIEW,
    PROGRAM,
    /** what can be set only on something that is there */
    PROPERTY,
    /** what tables below are to have otherwise than what comes to them from above, maybe from several tables */
    BELOW,
    /** what lets fewer see or do something */
    NARROWING,
    /** after REVOKE, which would take from the new owner, and before GRANT, which would give to the old one */
    OWNER,
    OWNERS_RIGHTS,
    /** permissive ones, after the restrictive and before they count */
    POLICY,
    ROW_SECURITY,
    /** what lets more see or do something */
    WIDENING;

    /** Whether others can stand on what its statements make or change. */
    boolean bears() {
        return compareTo(SEQUENCE) >= 0 && compareTo(CONSTRAINT) <= 0 || this == VIEW;
    }

    /** Whether its statements may have to wait for others of a later phase. */
    boolean builds() {
        return compareTo(SEQUENCE) >= 0 && compareTo(PROGRAM) <= 0;
    }
}
