/**
 * Runs SQL files against a sandbox as psql would: statement by statement, each on its own unless the file opens a
 * transaction, with the data of COPY in the file. Knows the server's address and logins, and no scenario.
 */
package dev.ride.runner.sandbox.script;
