package dev.ride.runner;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.machine.Engines;
import dev.ride.runner.proof.AnswersFile;
import dev.ride.runner.proof.Graded;
import dev.ride.runner.proof.Grader;
import dev.ride.runner.proof.ProofResult;
import dev.ride.runner.proof.ProofRunner;
import dev.ride.runner.proof.Tryout;
import dev.ride.runner.proof.Tryout.Tried;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.scenario.SchemaCopies;
import dev.ride.runner.scenario.check.ScenarioCheck;
import dev.ride.runner.scenario.source.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What instructors do: they check and prove scenarios, and run scripts of their own and of others on fresh sandboxes. */
public final class Authoring {
    private final Library library;
    private final Engines engines;

    Authoring(Library library, Engines engines) {
        this.library = library;
        this.engines = engines;
    }

    /** What is wrong with the files of the scenario of that id. */
    public List<Finding> check(String id) {
        return ScenarioCheck.of(library.find(id));
    }

    /** What is wrong with the files of any scenario. */
    public List<Finding> checkAll() {
        return library.check();
    }

    /** Schemas beside that scenario, or any where none is named, that were written by another version. */
    public List<SchemaCopies> outdatedSchemas(Optional<String> id) {
        return id.map(library::find).map(List::of).orElseGet(library::folders).stream()
                .map(scenario -> new SchemaCopies(scenario.pack().folder()))
                .distinct()
                .filter(SchemaCopies::outdated)
                .toList();
    }

    /**
     * Plays proofs on fresh sandboxes.
     *
     * @param finished told of the results of each scenario and variant as soon as they are there
     */
    public List<ProofResult> prove(ProofRequest request, Progress progress, Consumer<List<ProofResult>> finished) {
        var scenarios = request.scenario().map(id -> List.of(library.find(id))).orElseGet(library::folders);
        return new ProofRunner(engines.choose(request.engine()).engine(), request.variants(), request.parallel())
                .run(scenarios, progress, finished);
    }

    /**
     * Scores submitted files, each on a fresh sandbox of its own.
     *
     * @param finished told of each file, in their order, as soon as it is done
     */
    public List<Graded> grade(GradeRequest request, Progress progress, Consumer<Graded> finished) {
        var trial = request.trial();
        var scenario = scenario(trial);
        var answers = request.answersFile()
                .map(file -> AnswersFile.read(file, scenario.manifest()))
                .orElseGet(() -> DiagnosisDesk.read(scenario, trial.answers()));
        return new Grader(engine(trial), scenario, trial.limit(), request.parallel(), request.evidence())
                .grade(request.files(), answers, progress, finished);
    }

    /** Runs a script on a fresh sandbox and scores it. */
    public Tried tryOut(TryRequest request, Progress progress) {
        var trial = request.trial();
        var scenario = scenario(trial);
        var answers = AnswersFile.beside(request.file(), scenario.manifest())
                .orElseGet(() -> DiagnosisDesk.read(scenario, trial.answers()));
        return new Tryout(engine(trial), scenario, trial.limit())
                .play(request.file(), answers, request.keep(), progress);
    }

    private Engine engine(TrialRequest trial) {
        return engines.choose(trial.engine()).engine();
    }

    private Scenario scenario(TrialRequest trial) {
        return ScenarioLoader.load(library.find(trial.scenario()), trial.variant());
    }
}
