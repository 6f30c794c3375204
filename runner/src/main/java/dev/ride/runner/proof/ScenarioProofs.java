package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.proof.ProofCase.Seen;
import dev.ride.runner.proof.ProofResult.Status;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.Scorecard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** All proofs of one variant of a scenario, on one engine: begun at once, and waited for when their turn to be told comes. */
final class ScenarioProofs {
    private final Scenario scenario;
    private final Engine engine;
    private final CompletableFuture<Trials> baking;
    private final List<CompletableFuture<Played>> playing;
    private volatile long begun;
    private volatile Progress watching = Progress.SILENT;

    ScenarioProofs(Scenario scenario, Engine engine, Executor threads, Turns turns) {
        this.scenario = scenario;
        this.engine = engine;
        this.baking = CompletableFuture.supplyAsync(() -> turns.work(this::bake), threads);
        this.playing = cases().stream()
                .map(one -> baking.thenApplyAsync(trials -> turns.work(() -> play(one, trials, turns)), threads))
                .toList();
    }

    /** One result and the card behind it, if there is one. */
    private record Played(ProofResult result, Optional<Scorecard> card) {}

    private Trials bake() {
        begun = System.nanoTime();
        return new Trials(engine, scenario, (what, done, total) -> watching.at(what, done, total));
    }

    /** Waits for all of them. */
    List<ProofResult> results(Progress progress) {
        watching = progress;
        Trials trials;
        try {
            trials = await(baking);
        } catch (RideException e) {
            return List.of(failed("baking", e, begun));
        }
        var results = new ArrayList<>(played(progress));
        try {
            trials.clear();
        } catch (RideException e) {
            results.add(failed("clearing away", e, begun));
        }
        return List.copyOf(results);
    }

    private List<ProofResult> played(Progress progress) {
        var results = new ArrayList<ProofResult>();
        var cards = new ArrayList<Scorecard>();
        for (int i = 0; i < playing.size(); i++) {
            var played = await(playing.get(i));
            results.add(played.result());
            played.card().ifPresent(cards::add);
            progress.at(scenario.id() + ", variant " + scenario.variant(), i + 1, playing.size());
        }
        boolean all = results.stream().noneMatch(result -> result.status() == Status.ENVIRONMENT);
        if (all) {
            results.add(timed("criteria", () -> new Seen(CriteriaCoverage.of(cards), Optional.empty()))
                    .result());
        }
        return List.copyOf(results);
    }

    private List<ProofCase> cases() {
        var cases = new ArrayList<ProofCase>();
        cases.add(new SymptomCase(scenario));
        cases.add(new StuffingCase(scenario));
        scenario.proofs().proofs().forEach(proof -> cases.add(new ScriptCase(scenario, proof)));
        return cases;
    }

    private Played play(ProofCase one, Trials trials, Turns turns) {
        return timed(one.name(), () -> one.play(trials, turns));
    }

    private Played timed(String name, Supplier<Seen> play) {
        var begun = System.nanoTime();
        try {
            var seen = play.get();
            var status = seen.differences().isEmpty() ? Status.AS_DECLARED : Status.OTHERWISE;
            return new Played(result(name, status, seen.differences(), begun), seen.card());
        } catch (RideException e) {
            return new Played(failed(name, e, begun), Optional.empty());
        }
    }

    private ProofResult failed(String name, RideException e, long begun) {
        var status = e.kind() == RideException.Cause.ENVIRONMENT ? Status.ENVIRONMENT : Status.OTHERWISE;
        return result(name, status, List.of(e.getMessage()), begun);
    }

    private ProofResult result(String name, Status status, List<String> differences, long begun) {
        return new ProofResult(
                scenario.id(),
                scenario.variant(),
                engine.name(),
                name,
                status,
                differences,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private static <T> T await(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("The proofs were interrupted.", "Run them again.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RideException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
