package dev.ride.runner.proof;

import java.time.Duration;
import java.util.List;

/**
 * What one proof of one variant came to.
 *
 * @param name the proof's id, or the name of what is proven of every scenario
 * @param differences what was seen otherwise than declared, or what kept the proof from being played
 */
public record ProofResult(
        String scenario,
        int variant,
        String engine,
        String name,
        Status status,
        List<String> differences,
        Duration took) {
    public ProofResult {
        differences = List.copyOf(differences);
    }

    /** How it went. */
    public enum Status {
        AS_DECLARED,
        OTHERWISE,
        /** It could not be played here. */
        ENVIRONMENT
    }
}
