package dev.ride.runner.session;

import dev.ride.scoring.Scorecard;
import java.time.Instant;
import java.util.Optional;

/**
 * One submission and what it scored; its evidence and scorecard are files beside the session.
 *
 * @param number counted from 1
 * @param postmortemSeen whether the postmortem had been shown before it
 */
public record ScoredSubmission(
        int number,
        Instant at,
        int detect,
        int fix,
        int trap,
        boolean solved,
        boolean undecided,
        int hintsTaken,
        boolean postmortemSeen) {
    /** What is kept of a scorecard; one that is undecided has no points. */
    public static ScoredSubmission of(Scorecard card, Instant at) {
        var score = Optional.ofNullable(card.score());
        return new ScoredSubmission(
                card.submission(),
                at,
                score.map(Scorecard.Score::detect).orElse(0),
                score.map(Scorecard.Score::fix).orElse(0),
                score.map(Scorecard.Score::trap).orElse(0),
                card.solved(),
                card.undecided(),
                card.hintsTaken(),
                card.postmortemSeen());
    }

    public int total() {
        return detect + fix + trap;
    }

    boolean betterThan(ScoredSubmission other) {
        if (solved != other.solved) {
            return solved;
        }
        return total() > other.total();
    }
}
