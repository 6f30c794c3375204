/**
 * The world outside of the program as a command meets it: the two streams, questions, the environment, child processes,
 * colours. Knows neither commands nor what they print.
 */
package dev.ride.cli.terminal;
