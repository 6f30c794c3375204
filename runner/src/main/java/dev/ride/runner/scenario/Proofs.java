package dev.ride.runner.scenario;

import java.util.List;
import java.util.Map;

/**
 * {@code proofs/proofs.yaml}: what the scripts beside it must score.
 *
 * @param answers the diagnosis that scripts give unless they bring their own
 */
public record Proofs(int format, Map<String, List<String>> answers, List<Proof> proofs) {
    /** What a proof stands for. */
    public enum Kind {
        SOLUTION,
        TRAP,
        NOTHING
    }

    /**
     * @param script file beside proofs.yaml; null for kind nothing
     * @param app whether the application's own statements are played and landed before the script
     * @param detect expected points, as the next two; null where the proof does not fix them
     * @param sprung ids of the trap criteria that must be sprung, no more and no fewer
     */
    public record Proof(
            String id,
            Kind kind,
            String title,
            String script,
            Map<String, List<String>> answers,
            boolean app,
            Integer detect,
            Integer fix,
            Integer trap,
            boolean solved,
            List<String> sprung) {}
}
