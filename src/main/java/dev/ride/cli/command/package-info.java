/**
 * One small class a command: it says what may be typed, calls the façade of the runner and hands the result to a view.
 * Everything that needs thought is in the runner.
 */
package dev.ride.cli.command;
