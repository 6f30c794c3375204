package dev.ride.scoring.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that could not be seen.
 *
 * @param tenant null where it is about the whole sandbox
 * @param sentence what the trainee is told
 */
public record Trouble(Cause cause, String tenant, String sentence) {
    /** Whose doing it was. */
    public enum Cause {
        /** Done with the rights of the trainee's own roles: the repair is not solved. */
        @JsonProperty("trainee")
        TRAINEE,
        /** Out of the trainee's reach: nobody can say whether the repair is solved. */
        @JsonProperty("environment")
        ENVIRONMENT
    }
}
