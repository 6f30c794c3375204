package dev.ride.runner;

import java.nio.file.Path;

/**
 * Which script an author tries out.
 *
 * @param keep whether its sandbox stays
 */
public record TryRequest(TrialRequest trial, Path file, boolean keep) {}
