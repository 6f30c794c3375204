package dev.ride.runner.proof;

import dev.ride.runner.scenario.Proofs.Kind;
import dev.ride.runner.scenario.Scenario;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whoever types every word of every solution in comments, in each tenant, and answers nothing, scores nothing. */
record StuffingCase(Scenario scenario) implements ProofCase {
    @Override
    public String name() {
        return "keyword-stuffing";
    }

    @Override
    public Seen play(Trials trials, Turns turns) {
        try (var trial = trials.trial()) {
            var differences = new ArrayList<String>();
            trial.run(script(), ScriptCase.LIMIT)
                    .failure()
                    .ifPresent(failure -> differences.add("the comments stopped at " + failure.sentence()));
            var card = trial.judge(Map.of()).card();
            if (card.undecided() || card.score().total() != 0) {
                differences.add("comments alone: expected 0, seen "
                        + (card.undecided() ? "undecided" : card.score().total()));
                card.criteria().stream()
                        .filter(line -> line.earned() > 0)
                        .forEach(line -> differences.add("  " + line.id() + " " + line.earned() + "/" + line.points()));
            }
            return new Seen(differences, Optional.empty());
        }
    }

    private String script() {
        return scenario.proofs().proofs().stream()
                .filter(proof -> proof.kind() == Kind.SOLUTION)
                .flatMap(proof -> scenario.sql().get("proofs/" + proof.script()).lines())
                .map(line -> line.startsWith("\\c") ? line : "SELECT 1 -- " + line + "\n;")
                .collect(Collectors.joining("\n"));
    }
}
