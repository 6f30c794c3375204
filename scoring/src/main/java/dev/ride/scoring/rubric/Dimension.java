package dev.ride.scoring.rubric;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** The three questions a repair is scored on. */
public enum Dimension {
    @JsonProperty("detect")
    @JsonPropertyDescription("Was the real cause found?")
    DETECT,
    @JsonProperty("fix")
    @JsonPropertyDescription("Does the repair hold?")
    FIX,
    @JsonProperty("trap")
    @JsonPropertyDescription("Was harm avoided? Points count only once something of the fix is earned.")
    TRAP
}
