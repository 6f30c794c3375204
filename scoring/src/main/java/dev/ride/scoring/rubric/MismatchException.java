package dev.ride.scoring.rubric;

/** A rubric asks for what the evidence does not hold: the two belong to different versions of a scenario. */
public final class MismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MismatchException(String what) {
        super("The rubric asks for " + what + ", which is not in the evidence: they belong to different versions.");
    }
}
