package dev.ride.scoring.rubric;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The three questions a repair is scored on. */
public enum Dimension {
    /** Was the real cause found? */
    @JsonProperty("detect")
    DETECT,
    /** Does the repair hold? */
    @JsonProperty("fix")
    FIX,
    /** Was harm avoided? */
    @JsonProperty("trap")
    TRAP
}
