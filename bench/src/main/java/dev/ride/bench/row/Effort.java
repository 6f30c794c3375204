package dev.ride.bench.row;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * How much is made of each row.
 *
 * @param quick whether it is only shown that everything runs
 * @param wanted the rounds that the user asked for
 * @param begun when the run began
 */
public record Effort(boolean quick, OptionalInt wanted, Instant begun) {
    /** A row that begins before this ends within the three minutes of a quick run. */
    private static final Duration QUICK = Duration.ofSeconds(140);

    /** Both sides of each row once: that they run is all that a quick run shows. */
    private static final int QUICK_ROUNDS = 1;

    /** Rounds of a measurement that usually gets that many. */
    public int rounds(int usual) {
        return wanted.orElse(quick ? QUICK_ROUNDS : usual);
    }

    /** The one size or the other. */
    public int size(int full, int quickly) {
        return quick ? quickly : full;
    }

    /** Whether a quick run has taken what it may; a row that was begun is measured to its end. */
    public boolean isSpent() {
        return quick && Duration.between(begun, Instant.now()).compareTo(QUICK) > 0;
    }
}
