package dev.ride.runner.housekeeping;

import dev.ride.runner.ground.RideException;
import java.util.Optional;

/**
 * What came of one thing that nobody needs.
 *
 * @param kept why it is still there; empty when it is gone
 */
public record Cleared(String what, Optional<String> kept) {
    /** One that cannot be removed is no reason to keep the others. */
    static Cleared by(Runnable removal, String what) {
        return new Cleared(what, failure(removal));
    }

    static Optional<String> failure(Runnable removal) {
        try {
            removal.run();
            return Optional.empty();
        } catch (RideException e) {
            return Optional.of(e.getMessage());
        }
    }
}
