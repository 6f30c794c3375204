/**
 * Bulk rows from a typed description and a seed: the same rows on every engine, machine and version of PostgreSQL, since
 * no server has a part in making them. Knows neither servers nor scenarios, only
 * where in a file something stands.
 */
package dev.ride.runner.scenario.rows;
