package dev.ride.scoring.evidence.activity;

/**
 * What one statement looks at, before anybody knows when, where and whether it succeeded.
 *
 * @param relation null where no relation is named
 */
public record Glance(Look.What what, RelationName relation) {}
