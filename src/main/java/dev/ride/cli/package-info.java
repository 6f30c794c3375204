/**
 * The command line: one small class a command, which parses, calls the façade of the runner and renders. It may know
 * the runner and, for the values it renders, scoring; nothing knows it.
 */
package dev.ride.cli;
