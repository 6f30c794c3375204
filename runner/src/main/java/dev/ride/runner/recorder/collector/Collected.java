package dev.ride.runner.recorder.collector;

import dev.ride.scoring.evidence.Evidence;
import java.util.Set;

/**
 * The evidence of a submission.
 *
 * @param ownSessions ids, as the server's log has them, of the sessions in which the collector played the application:
 *     nothing in them is the trainee's doing
 */
public record Collected(Evidence evidence, Set<String> ownSessions) {
    public Collected {
        ownSessions = Set.copyOf(ownSessions);
    }
}
