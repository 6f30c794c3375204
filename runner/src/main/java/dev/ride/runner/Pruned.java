package dev.ride.runner;

import dev.ride.runner.sandbox.Bake;

/**
 * A bake that nobody was seen to need.
 *
 * @param kept why it could not be dropped all the same; null where it was
 */
public record Pruned(Bake bake, String kept) {}
