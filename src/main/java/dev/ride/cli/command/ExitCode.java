package dev.ride.cli.command;

import dev.ride.scoring.Scorecard;

/** What the program's exit code says. */
public enum ExitCode {
    /** Done; for a submission: solved. */
    DONE(0),
    /** Submitted, and not solved. */
    NOT_SOLVED(1),
    /** Compared, and some differ. */
    DRIFTED(1),
    /** Wrong usage or bad input. */
    BAD_INPUT(2),
    /** Undecided, or the environment failed. */
    UNDECIDED(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What a submission with that card ends with. */
    static ExitCode of(Scorecard card) {
        if (card.undecided()) {
            return UNDECIDED;
        }
        return card.solved() ? DONE : NOT_SOLVED;
    }

    public int code() {
        return code;
    }
}
