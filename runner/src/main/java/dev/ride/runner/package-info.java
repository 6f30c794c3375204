/**
 * The façade of the runner: everything that the command line, and later a web page, does with scenarios, sandboxes and
 * sessions. It has two doors, {@code Ride} for whoever plays and {@code Authoring} for whoever writes and grades; requests
 * go in, and what came of them goes out, as records. Behind the doors nobody sees who does the work: a desk for each
 * wish, and what the desks share. Knows all rooms of the runner; knows nobody who calls it.
 */
package dev.ride.runner;
