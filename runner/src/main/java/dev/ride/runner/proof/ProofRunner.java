package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.scenario.check.ScenarioCheck;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Plays the proofs of scenarios: each variant that differs, each proof on fresh sandboxes, several at a time. While one
 * variant is played, the next is baked.
 */
public final class ProofRunner {
    /** How many variants are baked and played beside the one that is told next: enough to leave nobody idle. */
    private static final int AHEAD = 1;

    private final Engine engine;
    private final List<Integer> variants;
    private final int parallel;

    public ProofRunner(Engine engine, List<Integer> variants, int parallel) {
        if (parallel < 1) {
            throw RideException.badInput("Nothing can be played " + parallel + " at a time.", "Give 1 or more.");
        }
        this.engine = engine;
        this.variants = List.copyOf(variants);
        this.parallel = parallel;
    }

    /**
     * @param finished told of each result of a scenario as soon as that variant is through
     * @return all results, in the order of scenarios, variants and proofs
     */
    public List<ProofResult> run(
            List<ScenarioFolder> scenarios, Progress progress, Consumer<List<ProofResult>> finished) {
        scenarios.forEach(ProofRunner::refuseUnsound);
        var results = new ArrayList<ProofResult>();
        var threads = Executors.newCachedThreadPool();
        var turns = new Turns(parallel);
        var begun = new ArrayDeque<ScenarioProofs>();
        try {
            for (var folder : scenarios) {
                for (var scenario : drawn(folder)) {
                    begun.add(new ScenarioProofs(scenario, engine, threads, turns));
                    if (begun.size() > AHEAD) {
                        tell(begun.remove().results(progress), results, finished);
                    }
                }
            }
            for (var last : begun) {
                tell(last.results(progress), results, finished);
            }
        } finally {
            threads.shutdownNow();
        }
        return List.copyOf(results);
    }

    private static void tell(List<ProofResult> some, List<ProofResult> all, Consumer<List<ProofResult>> finished) {
        finished.accept(some);
        all.addAll(some);
    }

    /** Its variants, each that is like an earlier one left out. */
    private List<Scenario> drawn(ScenarioFolder folder) {
        var versions = new HashSet<String>();
        return variants.stream()
                .map(variant -> ScenarioLoader.load(folder, variant))
                .filter(scenario -> versions.add(scenario.version()))
                .toList();
    }

    /** What can be told without a server is not worth a sandbox. */
    private static void refuseUnsound(ScenarioFolder folder) {
        var findings = ScenarioCheck.of(folder);
        if (!findings.isEmpty()) {
            throw RideException.badInput(
                    "The scenario " + folder.id() + " is not sound: " + findings.get(0)
                            + (findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)"),
                    "`ride scenario check " + folder.id() + "` lists everything that is wrong with it.");
        }
    }
}
