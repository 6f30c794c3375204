package dev.ride.runner.housekeeping;

import java.util.Optional;

/**
 * What came of one thing that was left behind.
 *
 * @param kept why it is still there; empty when it is gone
 */
public record Cleared(String what, Optional<String> kept) {}
