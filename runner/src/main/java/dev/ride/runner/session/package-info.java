/**
 * One trainee's run of one scenario, kept on disk so that it survives the program being killed at any moment: where the
 * sandbox is, the hints taken, the diagnosis, the submissions. May know sandboxes and the recorder; knows no command.
 */
package dev.ride.runner.session;
