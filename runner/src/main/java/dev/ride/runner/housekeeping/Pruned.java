package dev.ride.runner.housekeeping;

import dev.ride.runner.sandbox.Bake;
import java.util.Optional;

/**
 * A bake that nobody was seen to need.
 *
 * @param kept why it could not be dropped all the same; empty where it was
 */
public record Pruned(Bake bake, Optional<String> kept) {}
