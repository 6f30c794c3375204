package dev.ride.scoring.rubric;

/** The three questions a repair is scored on. */
public enum Dimension {
    /** Was the real cause found? */
    DETECT,
    /** Does the repair hold? */
    FIX,
    /** Was harm avoided? */
    TRAP
}
