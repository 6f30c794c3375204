/**
 * Scenarios for other people's tests: sandboxes as Testcontainers starts and stops them. The one room that knows
 * Testcontainers, which whoever uses it brings along; nothing of the command line knows this room.
 */
package dev.ride.runner.testing;
