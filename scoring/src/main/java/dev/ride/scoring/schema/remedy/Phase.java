package dev.ride.scoring.schema.remedy;

/** When a statement has its turn: what it stands on was made before. */
enum Phase {
    SCHEMA,
    TYPE,
    SEQUENCE,
    FUNCTION,
    TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX,
    FOREIGN_KEY,
    VIEW,
    PROGRAM,
    /** what can be set only on something that is there */
    PROPERTY
}
