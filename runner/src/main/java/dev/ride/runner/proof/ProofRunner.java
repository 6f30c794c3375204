package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.scenario.check.ScenarioCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Plays the proofs of scenarios: each variant that differs, each proof on fresh sandboxes, several at a time. */
public final class ProofRunner {
    /** The default and three others. */
    public static final List<Integer> USUAL_VARIANTS = List.of(0, 1, 2, 3);

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
        var pool = Executors.newFixedThreadPool(parallel);
        try {
            for (var folder : scenarios) {
                var played = new HashSet<String>();
                for (var variant : variants) {
                    var scenario = ScenarioLoader.load(folder, variant);
                    if (played.add(scenario.version())) {
                        var some = new ScenarioProofs(scenario, engine).play(pool, progress);
                        finished.accept(some);
                        results.addAll(some);
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return List.copyOf(results);
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
