package dev.ride.bench.row;

import java.util.OptionalInt;

/**
 * How much is made of each row.
 *
 * @param quick whether it is only shown that everything runs
 * @param wanted the rounds that the user asked for
 */
public record Effort(boolean quick, OptionalInt wanted) {
    private static final int QUICK_ROUNDS = 2;

    /** Rounds of a measurement that usually gets that many. */
    public int rounds(int usual) {
        return wanted.orElse(quick ? QUICK_ROUNDS : usual);
    }

    /** The one size or the other. */
    public int size(int full, int quickly) {
        return quick ? quickly : full;
    }
}
