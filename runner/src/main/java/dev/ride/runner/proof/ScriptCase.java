package dev.ride.runner.proof;

import dev.ride.runner.sandbox.script.ScriptOutcome;
import dev.ride.runner.scenario.Proofs.Kind;
import dev.ride.runner.scenario.Proofs.Proof;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.Judgement;
import dev.ride.scoring.evidence.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared proof: its script run on a fresh sandbox scores what it says. Of a solution more is asked: to run it again
 * does no harm, and a reset after it gives what was found at first.
 */
record ScriptCase(Scenario scenario, Proof proof) implements ProofCase {
    static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration WAIT = Duration.ofSeconds(2);

    @Override
    public String name() {
        return proof.id();
    }

    @Override
    public Seen play(Trials trials, Turns turns) {
        try (var trial = trials.trial()) {
            var found = proof.kind() == Kind.SOLUTION ? trial.fingerprint() : null;
            if (proof.app()) {
                trial.land();
            }
            var differences = new ArrayList<String>(run(trial));
            var evidence = trial.evidence(trial.submission(answers()));
            var judgement = trial.judge(evidence);
            differences.addAll(Comparison.of(proof, judgement));
            differences.addAll(sameBytes(trial, evidence, judgement));
            if (proof.script() == null) {
                differences.addAll(stillTheSame(trial, judgement, turns));
            }
            if (proof.kind() == Kind.SOLUTION) {
                differences.addAll(again(trial, judgement));
                trial.reset();
                if (!found.equals(trial.fingerprint())) {
                    differences.add("a reset does not give what was found at first");
                }
            }
            return new Seen(differences, Optional.of(judgement.card()));
        }
    }

    private Map<String, List<String>> answers() {
        return scenario.proofs().answersOf(proof);
    }

    private List<String> run(Trial trial) {
        if (proof.script() == null) {
            return List.of();
        }
        var failure =
                trial.run(scenario.sql().get("proofs/" + proof.script()), LIMIT).failure();
        var seen = failure.map(ScriptOutcome.Failure::sqlstate).orElse(null);
        if (failure.isPresent()
                && (proof.failsWith() == null || !proof.failsWith().equals(seen))) {
            return List.of(proof.script() + " stopped at " + failure.get().sentence());
        }
        return proof.failsWith() != null && failure.isEmpty()
                ? List.of(proof.script() + " should stop with SQLSTATE " + proof.failsWith() + ", and did not")
                : List.of();
    }

    /**
     * The same evidence, read back from its document, gives the same card; and so does a solved sandbox, read again. Of
     * others that is asked for what nobody did anything to, after a wait.
     */
    private List<String> sameBytes(Trial trial, Evidence evidence, Judgement judgement) {
        var first = judgement.card().toJson();
        var again = new ArrayList<Evidence>();
        again.add(Evidence.fromJson(evidence.toJson()));
        if (proof.kind() == Kind.SOLUTION) {
            again.add(trial.evidence(evidence.submission()));
        }
        return again.stream()
                        .allMatch(one -> first.equals(trial.judge(one).card().toJson()))
                ? List.of()
                : List.of("scoring twice does not give the same card");
    }

    /** A fault does not heal itself. */
    private List<String> stillTheSame(Trial trial, Judgement judgement, Turns turns) {
        turns.pause(WAIT);
        return Comparison.of(
                "after a wait", judgement.card(), trial.judge(answers()).card());
    }

    /** Wherever the second run stops, nothing that was repaired may be lost. */
    private List<String> again(Trial trial, Judgement judgement) {
        trial.run(scenario.sql().get("proofs/" + proof.script()), LIMIT);
        return Comparison.of(
                "run twice", judgement.card(), trial.judge(answers()).card());
    }
}
