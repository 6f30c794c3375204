package dev.ride.scoring.evidence.activity;

/**
 * What one statement does to a relation that no event trigger tells of.
 *
 * @param tag the command's first words in capitals, such as INSERT, TRUNCATE, LOCK TABLE
 * @param lock the lock it takes where that stops somebody's writes, in the words of pg_locks; else null
 */
public record Touch(String tag, RelationName relation, String lock) {}
