/**
 * The recorder: what baking leaves in the server so that it writes down what is done, the reader of its log, the
 * session's file of events, and the collector that makes evidence of it. May know scenarios and sandboxes; knows nothing
 * of sessions and proofs.
 */
package dev.ride.runner.recorder;
