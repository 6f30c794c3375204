/**
 * A scenario proving itself: its proofs played on fresh sandboxes and compared with what they declare; submitted files
 * scored the same way. Plays on sandboxes as sessions do, but keeps nothing.
 */
package dev.ride.runner.proof;
