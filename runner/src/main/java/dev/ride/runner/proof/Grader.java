package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Scores submitted SQL files, each on a fresh sandbox of its own: the way to grade a class. */
public final class Grader {
    private static final long MAX_BYTES = 16L << 20;

    private final Engine engine;
    private final Scenario scenario;
    private final Duration limit;
    private final int parallel;

    /** @param limit how long one file may run */
    public Grader(Engine engine, Scenario scenario, Duration limit, int parallel) {
        this.engine = engine;
        this.scenario = scenario;
        this.limit = limit;
        this.parallel = Math.max(1, parallel);
    }

    /** @param answers the diagnosis of files that have no answers file of their own */
    public List<Graded> grade(List<Path> files, Map<String, List<String>> answers, Progress progress) {
        var scripts = new ArrayList<Callable<Graded>>();
        var bench = new Lazy();
        for (var file : files) {
            var script = read(file);
            var own = AnswersFile.beside(file, scenario.manifest()).orElse(answers);
            scripts.add(() -> grade(bench.get(progress), file, script, own));
        }
        var pool = Executors.newFixedThreadPool(parallel);
        try {
            var running = scripts.stream().map(pool::submit).toList();
            var graded = new ArrayList<Graded>();
            for (var one : running) {
                graded.add(await(one));
                progress.at("graded", graded.size(), files.size());
            }
            return List.copyOf(graded);
        } finally {
            pool.shutdownNow();
        }
    }

    private Graded grade(Bench bench, Path file, String script, Map<String, List<String>> answers) {
        try {
            return new Graded(file, Optional.of(attempt(bench, script, answers)), Optional.empty());
        } catch (RideException e) {
            return new Graded(file, Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    /** One script on one fresh sandbox. */
    public Attempt attempt(Bench bench, String script, Map<String, List<String>> answers) {
        try (var trial = bench.trial()) {
            var outcome = trial.run(script, limit);
            return new Attempt(outcome, trial.judge(answers));
        }
    }

    /** The bake is made once every file was read: a missing file is told at once. */
    private final class Lazy {
        private Bench bench;

        synchronized Bench get(Progress progress) {
            if (bench == null) {
                bench = new Bench(engine, scenario, progress);
            }
            return bench;
        }
    }

    static String read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw RideException.badInput(
                        "The file " + file + " is larger than " + (MAX_BYTES >> 20) + " MB.", "Submit what was typed.");
            }
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw RideException.badInput("The file " + file + " is not UTF-8.", "Save it as UTF-8.", e);
        } catch (IOException e) {
            throw RideException.badInput(
                    "The file " + file + " cannot be read: " + e.getMessage(), "Name a file with SQL in it.", e);
        }
    }

    private static Graded await(Future<Graded> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("Grading was interrupted.", "Run it again.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
