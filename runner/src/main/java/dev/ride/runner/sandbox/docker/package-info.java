/**
 * The engine that runs sandboxes as containers: a bake is an image layer on top of a PostgreSQL image, a sandbox is a
 * container of it, found again by its labels. May know the sandbox room's contracts, and docker-java for what is not
 * asked of every engine: remote ones, and registries. Knows nothing of the embedded engine.
 */
package dev.ride.runner.sandbox.docker;
