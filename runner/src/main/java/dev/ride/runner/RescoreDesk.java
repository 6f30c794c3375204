package dev.ride.runner;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.scoring.Scorer;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.UnreadableEvidenceException;
import dev.ride.scoring.rubric.MismatchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scores evidence again, long after and anywhere: needs the scenario, and no server. */
final class RescoreDesk {
    private static final String SUGGESTION =
            "Name an evidence-<n>.json of a session's folder, or a file that ride postgres grade --evidence kept.";

    private final Library library;

    RescoreDesk(Library library) {
        this.library = library;
    }

    Rescored rescore(Path file) {
        var evidence = read(file);
        var submission = evidence.submission();
        var scenario = ScenarioLoader.load(library.find(submission.scenario()), submission.variant());
        try {
            var card = Scorer.judge(scenario.rubric(), evidence).card();
            return new Rescored(card, !scenario.version().equals(submission.version()));
        } catch (MismatchException e) {
            throw RideException.badInput(
                    "The evidence in " + file + " does not fit the scenario as it is now: " + e.getMessage() + ".",
                    "Rescore it with the scenario it was collected for, version " + submission.version() + ".",
                    e);
        }
    }

    private static Evidence read(Path file) {
        try {
            return Evidence.fromJson(Files.readString(file));
        } catch (IOException e) {
            throw RideException.badInput("The file " + file + " cannot be read: " + Reason.of(e), SUGGESTION, e);
        } catch (UnreadableEvidenceException e) {
            throw RideException.badInput("The file " + file + " holds no evidence: " + e.getMessage(), SUGGESTION, e);
        }
    }
}
