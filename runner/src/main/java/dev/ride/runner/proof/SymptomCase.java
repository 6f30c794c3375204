package dev.ride.runner.proof;

import dev.ride.runner.recorder.collector.Application.Played;
import dev.ride.runner.scenario.Drift.Symptom;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.Statement;
import dev.ride.scoring.evidence.Expectation;
import java.util.Objects;
import java.util.Optional;

/** The fault is there as the drift says: its symptoms show, and every other statement does what it should. */
record SymptomCase(Scenario scenario) implements ProofCase {
    @Override
    public String name() {
        return "symptoms";
    }

    @Override
    public Seen play(Trials trials, Turns turns) {
        try (var trial = trials.trial()) {
            var differences = trial.play().played().stream()
                    .flatMap(played -> difference(played).stream())
                    .toList();
            return new Seen(differences, Optional.empty());
        }
    }

    private Optional<String> difference(Played played) {
        var symptom = scenario.drift().symptoms().stream()
                .filter(one -> one.statement().equals(played.statement())
                        && one.tenants().contains(played.tenant()))
                .findFirst();
        return isAsSaid(played, symptom) ? Optional.empty() : Optional.of(sentence(played, symptom));
    }

    private boolean isAsSaid(Played played, Optional<Symptom> symptom) {
        boolean works = expectation(played.statement()).isMetBy(played.outcome());
        if (symptom.isEmpty()) {
            return works;
        }
        var declared = symptom.get().sqlstate();
        var seen = played.outcome().sqlstate();
        return declared == null ? !works && seen == null : declared.equals(seen);
    }

    private String healthy(String statement) {
        var expectation = expectation(statement);
        if (expectation.sqlstate() != null) {
            return "SQLSTATE " + expectation.sqlstate();
        }
        return expectation.rows() == null ? "success" : "rows " + expectation.rows();
    }

    private String sentence(Played played, Optional<Symptom> symptom) {
        var expected = symptom.map(Symptom::sqlstate)
                .map(state -> "SQLSTATE " + state)
                .orElseGet(() -> symptom.isPresent() ? "other rows than it should give" : healthy(played.statement()));
        var outcome = played.outcome();
        var seen = outcome.sqlstate() == null
                ? "rows " + outcome.rows()
                : "SQLSTATE " + outcome.sqlstate() + " (" + outcome.error() + ")";
        return played.statement() + " in " + played.tenant() + ": expected " + expected + ", seen " + seen;
    }

    private Expectation expectation(String statement) {
        return scenario.manifest().application().stream()
                .filter(one -> one.name().equals(statement))
                .map(Statement::expect)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Expectation.SUCCESS);
    }
}
