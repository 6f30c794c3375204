/**
 * The machine as the benchmark uses it: a home of its own for {@code ride}, containers and servers to measure beside,
 * and a way to leave nothing of it behind. Uses {@code ride} as its users do, by its command line.
 */
package dev.ride.bench.site;
