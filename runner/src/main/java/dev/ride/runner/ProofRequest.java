package dev.ride.runner;

import java.util.List;
import java.util.Optional;

/**
 * Which proofs to play.
 *
 * @param scenario an id, which may be shortened; empty for every scenario
 * @param engine auto, docker or embedded
 * @param variants those that give the same scenario as one before are passed over
 * @param parallel how many sandboxes at a time
 */
public record ProofRequest(Optional<String> scenario, String engine, List<Integer> variants, int parallel) {
    public ProofRequest {
        variants = List.copyOf(variants);
    }
}
