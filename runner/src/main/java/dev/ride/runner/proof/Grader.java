package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.Reason;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Scores submitted SQL files, each on a fresh sandbox of its own: the way to grade a class. */
public final class Grader {
    private static final long MAX_BYTES = 16L << 20;

    private final Engine engine;
    private final Scenario scenario;
    private final Duration limit;
    private final int parallel;
    private final Optional<Path> evidence;

    /**
     * @param limit how long one file may run
     * @param evidence where to keep what each file is scored by
     */
    public Grader(Engine engine, Scenario scenario, Duration limit, int parallel, Optional<Path> evidence) {
        this.engine = engine;
        this.scenario = scenario;
        this.limit = limit;
        this.parallel = parallel;
        this.evidence = evidence;
    }

    /** A file as it was read before anything is run. */
    private record Submitted(Path file, String script, Map<String, List<String>> answers) {}

    /**
     * Whatever becomes of one file, the others are graded; a bug that one came upon is thrown when all are done.
     *
     * @param answers the diagnosis of files that have no answers file of their own
     * @param finished told of each file, in their order, as soon as it is done
     */
    public List<Graded> grade(
            List<Path> files, Map<String, List<String>> answers, Progress progress, Consumer<Graded> finished) {
        var submitted = files.stream().map(file -> submitted(file, answers)).toList();
        var kept = evidence.map(folder -> EvidenceFolder.of(folder, files));
        var trials = new Lazy();
        var pool = Executors.newFixedThreadPool(parallel);
        try {
            var running = submitted.stream()
                    .map(one -> pool.submit(() -> attempt(trials.get(progress), one, kept)))
                    .toList();
            var graded = new ArrayList<Graded>();
            var bugs = new ArrayList<Throwable>();
            for (int i = 0; i < running.size(); i++) {
                graded.add(graded(files.get(i), running.get(i), bugs));
                finished.accept(graded.get(i));
                progress.at("graded", graded.size(), files.size());
            }
            if (!bugs.isEmpty()) {
                throw new IllegalStateException(bugs.get(0));
            }
            return List.copyOf(graded);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Graded graded(Path file, Future<Attempt> running, List<Throwable> bugs) {
        try {
            return Graded.scored(file, await(running));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RideException told) {
                return Graded.unplayed(file, told.getMessage());
            }
            bugs.add(e.getCause());
            return Graded.unplayed(file, "This is a bug of ride: " + e.getCause());
        }
    }

    private Submitted submitted(Path file, Map<String, List<String>> answers) {
        return new Submitted(
                file, read(file), AnswersFile.beside(file, scenario.manifest()).orElse(answers));
    }

    /** One script on one fresh sandbox. */
    private Attempt attempt(Trials trials, Submitted submitted, Optional<EvidenceFolder> kept) {
        try (var trial = trials.trial()) {
            var outcome = trial.run(submitted.script(), limit);
            var seen = trial.evidence(trial.submission(submitted.answers()));
            kept.ifPresent(folder -> folder.keep(submitted.file(), seen));
            return new Attempt(outcome, trial.judge(seen));
        }
    }

    /** The bake is made once every file was read: a missing file is told at once. */
    private final class Lazy {
        private Trials trials;

        synchronized Trials get(Progress progress) {
            if (trials == null) {
                trials = new Trials(engine, scenario, progress);
            }
            return trials;
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
                    "The file " + file + " cannot be read: " + Reason.of(e), "Name a file with SQL in it.", e);
        }
    }

    private static Attempt await(Future<Attempt> running) throws ExecutionException {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("Grading was interrupted.", "Run it again.", e);
        }
    }
}
