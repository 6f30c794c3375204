package dev.ride.runner;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Question;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.ScoredSubmission;
import dev.ride.scoring.Scorecard;
import dev.ride.scoring.Scorer;
import dev.ride.scoring.evidence.Submission;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes submissions: collects the evidence, scores it, and keeps both with the session. */
final class Submitter {
    private final OpenSandboxes sandboxes;

    Submitter(OpenSandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    /** @param typed answers to be recorded before, by question */
    Submitted submit(Optional<String> name, Map<String, String> typed) {
        try (var held = sandboxes.hold(name)) {
            // reading a scenario and asking a server for the first time both take a while
            var asked = Meanwhile.doing(() -> asked(held));
            var scenario = Library.played(held.session());
            refuseChanged(held, scenario);
            held.save(held.session().work().answering(DiagnosisDesk.read(scenario, typed)));
            var card = score(held, scenario, new LiveSandbox(scenario, asked.outcome()));
            return new Submitted(card, unanswered(held, scenario));
        }
    }

    /** The sandbox, in which nothing is left unfinished. */
    private OpenSandbox asked(HeldSession held) {
        var open = sandboxes.running(held);
        open.refuseUnfinished();
        return open;
    }

    private static Scorecard score(HeldSession held, Scenario scenario, LiveSandbox live) {
        var number = held.session().work().submissions().size() + 1;
        var evidence = live.evidence(submission(held, scenario, number));
        held.folder().writeEvidence(number, evidence.toJson());
        var card = Scorer.judge(scenario.rubric(), evidence).card();
        held.folder().writeScorecard(number, card.toJson());
        held.save(held.session()
                .work()
                .submitting(ScoredSubmission.of(card, evidence.submission().submitted())));
        return card;
    }

    private static List<String> unanswered(HeldSession held, Scenario scenario) {
        var answered = held.session().work().diagnosis().keySet();
        return scenario.manifest().questions().stream()
                .map(Question::id)
                .filter(id -> !answered.contains(id))
                .toList();
    }

    private static Submission submission(HeldSession held, Scenario scenario, int number) {
        var session = held.session();
        return new Submission(
                scenario.id(),
                scenario.variant(),
                scenario.version(),
                number,
                session.ready(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                session.work().hintsTaken(),
                session.work().postmortemSeen() != null,
                session.work().diagnosis());
    }

    /** The sandbox was made from the scenario as it was then, and what is compared with is of that time too. */
    private static void refuseChanged(HeldSession held, Scenario scenario) {
        if (!scenario.version().equals(held.session().subject().version())) {
            throw RideException.badInput(
                    "The scenario has been changed since this sandbox was started.",
                    "Stop it and start the scenario again: ride postgres stop, ride postgres start " + scenario.id());
        }
    }
}
