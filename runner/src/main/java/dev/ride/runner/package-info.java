/**
 * The façade of the runner: everything that the command line, and later a web page, does with scenarios, sandboxes and
 * sessions. Knows all rooms of the runner; knows nobody who calls it.
 */
package dev.ride.runner;
