package dev.ride.runner.proof;

import dev.ride.scoring.Scorecard;
import java.util.List;
import java.util.Optional;

/** One thing to prove of a scenario, on sandboxes of its own. */
interface ProofCase {
    String name();

    /** @param turns under which it is played, for what has to wait */
    Seen play(Trials trials, Turns turns);

    /**
     * What was seen.
     *
     * @param differences empty when all was as declared
     * @param card what was scored, where something was
     */
    record Seen(List<String> differences, Optional<Scorecard> card) {
        public Seen {
            differences = List.copyOf(differences);
        }
    }
}
