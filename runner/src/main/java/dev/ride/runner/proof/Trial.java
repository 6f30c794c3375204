package dev.ride.runner.proof;

import dev.ride.runner.ground.Parting.Hold;
import dev.ride.runner.recorder.collector.Application.Performance;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.script.ScriptOutcome;
import dev.ride.runner.sandbox.script.ScriptRunner;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.Logins;
import dev.ride.scoring.Judgement;
import dev.ride.scoring.Scorer;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Submission;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** One fresh sandbox and what is done to it; gone when closed. */
public final class Trial implements AutoCloseable {
    private final Scenario scenario;
    private final LiveSandbox sandbox;
    private final TrialFolder folder;
    private final Hold hold;
    private final Instant started = now();
    private int submissions;
    private boolean removed;

    /** @param hold of the sandbox that was in the making */
    Trial(Scenario scenario, LiveSandbox sandbox, TrialFolder folder, Hold hold) {
        this.scenario = scenario;
        this.sandbox = sandbox;
        this.folder = folder;
        this.hold = hold;
        hold.removedBy(this::remove);
    }

    /** Runs a script as the trainee would, beginning in the first tenant. */
    public ScriptOutcome run(String script, Duration limit) {
        var logins = sandbox.logins().trainees().toList();
        return new ScriptRunner(sandbox.sandbox().address(), logins, firstDatabase()).run(script, limit);
    }

    public Address address() {
        return sandbox.sandbox().address();
    }

    public Logins logins() {
        return sandbox.logins();
    }

    /** How to reach its first database, as each role that a trainee gets. */
    List<String> connections() {
        return sandbox.logins()
                .trainees()
                .map(login -> sandbox.sandbox()
                        .address()
                        .connectionString(login, firstDatabase())
                        .toString())
                .toList();
    }

    private String firstDatabase() {
        return scenario.manifest().databases().get(0);
    }

    /** Plays the application, of which nothing stays. */
    Performance play() {
        return sandbox.play(false);
    }

    /** Plays the application; what may land lands. */
    void land() {
        sandbox.play(true);
    }

    /** A submission with these answers, made now. */
    Submission submission(Map<String, List<String>> answers) {
        return new Submission(
                scenario.id(),
                scenario.variant(),
                scenario.version(),
                ++submissions,
                started,
                now(),
                0,
                false,
                answers);
    }

    Evidence evidence(Submission submission) {
        return sandbox.evidence(submission);
    }

    /** Collects and scores. */
    public Judgement judge(Map<String, List<String>> answers) {
        return judge(evidence(submission(answers)));
    }

    /** The same, as a trainee submits: refused while something written is not committed. */
    public Judgement submit(Map<String, List<String>> answers) {
        sandbox.refuseUnfinished();
        return judge(answers);
    }

    Judgement judge(Evidence evidence) {
        return Scorer.judge(scenario.rubric(), evidence);
    }

    /** The sandbox as it was found, behind the same connections. */
    public void reset() {
        alone(sandbox::reset);
    }

    /** What a trainee finds in every tenant. */
    String fingerprint() {
        return StartFingerprint.of(
                scenario, sandbox.sandbox().address(), sandbox.logins().scorer());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Leaves the sandbox to whoever reads where it is. */
    void keep() {
        hold.close();
        folder.delete();
    }

    @Override
    public void close() {
        try (hold) {
            remove();
        }
    }

    private boolean remove() {
        return alone(() -> {
            sandbox.sandbox().remove();
            folder.delete();
            removed = true;
        });
    }

    /** A sandbox that is being reset is not removed under way, and one that is gone does not come back. */
    private synchronized boolean alone(Runnable work) {
        if (!removed) {
            work.run();
        }
        return removed;
    }
}
