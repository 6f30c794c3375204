package dev.ride.runner.session;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.recorder.EventFile;
import dev.ride.runner.recorder.RecordedActivity;
import dev.ride.runner.recorder.collector.Application;
import dev.ride.runner.recorder.collector.Application.Performance;
import dev.ride.runner.recorder.collector.Collector;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndStates;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Submission;
import dev.ride.scoring.evidence.activity.Activity;
import java.io.IOException;
import java.util.Set;

/**
 * A sandbox in use, with everything that working on it takes: its scenario, the documents of its bake, the passwords,
 * and what the server recorded so far. Sessions and proofs play on these alike.
 */
public final class LiveSandbox {
    private final Scenario scenario;
    private final OpenSandbox open;

    public LiveSandbox(Scenario scenario, OpenSandbox open) {
        this.scenario = scenario;
        this.open = open;
    }

    public Sandbox sandbox() {
        return open.sandbox();
    }

    public Logins logins() {
        return open.logins();
    }

    public EventFile events() {
        return open.events();
    }

    /** The sandbox as it was found, at the same address and with the same passwords. */
    public void reset() {
        open.reset();
    }

    /** Refuses to go on while something written is not committed. */
    public void refuseUnfinished() {
        open.refuseUnfinished();
    }

    /** Everything that a submission is scored by. */
    public Evidence evidence(Submission submission) {
        var collector = new Collector(scenario, open.bake().documents(), open.access());
        var endStates = Meanwhile.doing(collector::endStates);
        open.drainUpToNow();
        var collected = collector.collect(submission, activity(endStates.outcome()));
        ignore(collected.ownSessions());
        return collected.evidence();
    }

    private Activity activity(EndStates endStates) {
        try {
            return RecordedActivity.of(events(), KnownRelations.of(endStates), new Fates(open.access()));
        } catch (IOException e) {
            throw OpenSandbox.unwritable(e);
        }
    }

    /** Plays the application's own statements; none of it is the trainee's doing. */
    public Performance play(boolean commit) {
        var performance = new Application(scenario, open.access()).play(commit);
        ignore(performance.ownSessions());
        return performance;
    }

    private void ignore(Set<String> ownSessions) {
        try {
            events().ignore(ownSessions);
        } catch (IOException e) {
            throw OpenSandbox.unwritable(e);
        }
    }
}
