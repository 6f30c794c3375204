/**
 * What a database is made of: facts read from its catalog, snapshots of them, their comparison and the differences it
 * finds. Knows JDBC and JSON, and nothing of tenants, scenarios or scores.
 */
package dev.ride.scoring.schema;
