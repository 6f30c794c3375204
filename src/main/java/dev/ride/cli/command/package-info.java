/**
 * One small class a command: it parses, calls the façade of the runner and hands the result to a view. Everything that
 * needs thought is in the runner.
 */
package dev.ride.cli.command;
