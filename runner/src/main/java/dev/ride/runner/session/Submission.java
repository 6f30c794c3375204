package dev.ride.runner.session;

import java.time.Instant;

/**
 * One submission and what it scored; its evidence and scorecard are files beside the session.
 *
 * @param number counted from 1
 * @param postmortemSeen whether the postmortem had been shown before it
 */
public record Submission(
        int number,
        Instant at,
        int detect,
        int fix,
        int trap,
        boolean solved,
        boolean undecided,
        int hintsTaken,
        boolean postmortemSeen) {
    public int total() {
        return detect + fix + trap;
    }

    boolean betterThan(Submission other) {
        if (solved != other.solved) {
            return solved;
        }
        return total() > other.total();
    }
}
