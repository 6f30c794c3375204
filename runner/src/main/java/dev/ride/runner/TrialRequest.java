package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import java.time.Duration;
import java.util.Map;

/**
 * What scripts are played on: fresh sandboxes of which scenario, and how.
 *
 * @param scenario an id, which may be shortened
 * @param engine auto, docker or embedded
 * @param answers the diagnosis of scripts that have none beside them, as it was typed
 * @param limit how long one script may run
 */
public record TrialRequest(String scenario, int variant, String engine, Map<String, String> answers, Duration limit) {
    public TrialRequest {
        answers = Map.copyOf(answers);
        if (limit.toSeconds() < 1) {
            throw RideException.badInput(
                    "No file can run for " + limit.toSeconds() + " seconds.", "Give 1 second or more.");
        }
    }
}
