/**
 * SQL as PostgreSQL's own scanner sees it: tokens, statements, and the scripts that psql reads. The reader of the
 * server's log, the script runner and the detectors stand on it, so that a keyword in a comment or a string is never
 * taken for one. Knows nothing but text.
 */
package dev.ride.scoring.sql;
