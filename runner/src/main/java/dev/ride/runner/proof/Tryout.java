package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The author's loop: one script on a fresh sandbox, and what each criterion's ruling rests on. */
public final class Tryout {
    private final Engine engine;
    private final Scenario scenario;
    private final Duration limit;

    /** @param limit how long the script may run */
    public Tryout(Engine engine, Scenario scenario, Duration limit) {
        this.engine = engine;
        this.scenario = scenario;
        this.limit = limit;
    }

    /**
     * @param connections how to reach the sandbox, where it was kept
     */
    public record Tried(Attempt attempt, List<String> connections) {}

    /**
     * @param file one of the scenario's own proof scripts, in its variant, or any other file
     * @param answers the diagnosis; none means the one that the scenario's proofs give
     * @param keep whether the sandbox stays
     */
    public Tried play(Path file, Map<String, List<String>> answers, boolean keep, Progress progress) {
        var script = script(file);
        var trial = new Trials(engine, scenario, progress).trial();
        try {
            var outcome = trial.run(script, limit);
            var attempt = new Attempt(
                    outcome, trial.judge(answers.isEmpty() ? scenario.proofs().answers() : answers));
            return new Tried(attempt, keep ? trial.connections() : List.of());
        } finally {
            if (keep) {
                trial.keep();
            } else {
                trial.close();
            }
        }
    }

    private String script(Path file) {
        var own = scenario.folder().toAbsolutePath().normalize();
        var absolute = file.toAbsolutePath().normalize();
        var filled = absolute.startsWith(own)
                ? scenario.sql().get(own.relativize(absolute).toString())
                : null;
        return filled == null ? Grader.read(file) : filled;
    }
}
