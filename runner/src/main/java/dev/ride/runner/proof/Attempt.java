package dev.ride.runner.proof;

import dev.ride.runner.sandbox.script.ScriptOutcome;
import dev.ride.scoring.Judgement;
import dev.ride.scoring.Scorecard;

/** A script that was run, as far as it came, and what it scored. */
public record Attempt(ScriptOutcome outcome, Judgement judgement) {
    public Scorecard card() {
        return judgement.card();
    }
}
