package dev.ride.scoring.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was submitted, and when in the session.
 *
 * @param version hash of everything in the scenario that the score depends on
 * @param number counts the session's submissions from 1
 * @param started when the session's sandbox was first up
 * @param answers the diagnosis: by question, what was answered
 */
public record Submission(
        String scenario,
        int variant,
        String version,
        int number,
        Instant started,
        Instant submitted,
        int hintsTaken,
        boolean postmortemSeen,
        Map<String, List<String>> answers) {

    public Submission {
        answers = Sorted.copy(answers);
    }
}
