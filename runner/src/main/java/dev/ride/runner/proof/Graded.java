package dev.ride.runner.proof;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What one submitted file came to.
 *
 * @param attempt empty when it could not be played
 * @param trouble why, then
 */
public record Graded(Path file, Optional<Attempt> attempt, Optional<String> trouble) {
    static Graded scored(Path file, Attempt attempt) {
        return new Graded(file, Optional.of(attempt), Optional.empty());
    }

    static Graded unplayed(Path file, String trouble) {
        return new Graded(file, Optional.empty(), Optional.of(trouble));
    }

    /** Whether nobody can say what it is worth. */
    public boolean undecided() {
        return attempt.isEmpty() || attempt.get().card().undecided();
    }
}
