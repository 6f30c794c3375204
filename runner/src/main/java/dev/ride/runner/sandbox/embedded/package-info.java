/**
 * The engine that needs no Docker: PostgreSQL from a Maven artifact on the class path, unpacked once, run as a detached
 * server on loopback, under an unprivileged user where {@code ride} itself runs as root. Bakes are template folders,
 * sandboxes are copies of them. Knows nothing of the docker engine.
 */
package dev.ride.runner.sandbox.embedded;
