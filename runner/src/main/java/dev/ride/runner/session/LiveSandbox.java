package dev.ride.runner.session;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.recorder.EventFile;
import dev.ride.runner.recorder.RecordedActivity;
import dev.ride.runner.recorder.collector.Access;
import dev.ride.runner.recorder.collector.Application;
import dev.ride.runner.recorder.collector.Application.Performance;
import dev.ride.runner.recorder.collector.Collector;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.EndStates;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Submission;
import dev.ride.scoring.evidence.activity.Activity;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The bake of the scenario, made when it is missing. */
    public static Bake bake(Engine engine, Scenario scenario, Progress progress) {
        var recipe = Baking.recipe(scenario);
        return engine.baked(recipe).orElseGet(() -> engine.bake(recipe, progress));
    }

    /** A new sandbox that answers; nothing is left behind where it does not come to that. */
    public static LiveSandbox create(
            Engine engine,
            Scenario scenario,
            Bake bake,
            String name,
            int port,
            Logins logins,
            SessionFolder folder,
            Progress progress) {
        var sandbox = engine.create(bake, name, port, progress);
        try {
            var open = new OpenSandbox(bake, sandbox, logins, folder);
            open.open();
            return new LiveSandbox(scenario, open);
        } catch (RuntimeException e) {
            sandbox.remove();
            throw e;
        }
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

    /** Takes over what the server has recorded since the last time. */
    public void drain() {
        open.drain();
    }

    /** A forgotten COMMIT is not a failed repair, so it costs no submission. */
    public void refuseUnfinished() {
        var open = collector().openTransactions();
        if (open.isEmpty()) {
            return;
        }
        var which = open.stream()
                .map(transaction -> transaction.application() + " in " + transaction.database() + " (process "
                        + transaction.pid() + ")")
                .collect(Collectors.joining(", "));
        throw RideException.badInput(
                "Something was written in a transaction that is still open: " + which + ". This was not counted.",
                "COMMIT or ROLLBACK there, then submit again.");
    }

    /** Everything that a submission is scored by. */
    public Evidence evidence(Submission submission) {
        open.drainUpToNow();
        var collector = collector();
        var collected = collector.collect(submission, activity(collector.endStates()));
        ignore(collected.ownSessions());
        return collected.evidence();
    }

    private Activity activity(EndStates endStates) {
        try {
            return RecordedActivity.of(events(), KnownRelations.of(endStates), new Fates(access()));
        } catch (IOException e) {
            throw OpenSandbox.unwritable(e);
        }
    }

    /** Plays the application's own statements; none of it is the trainee's doing. */
    public Performance play(boolean commit) {
        var performance = new Application(scenario, access()).play(commit);
        ignore(performance.ownSessions());
        return performance;
    }

    private void ignore(Set<String> ownSessions) {
        try {
            for (var session : ownSessions) {
                events().ignore(session);
            }
        } catch (IOException e) {
            throw OpenSandbox.unwritable(e);
        }
    }

    private Collector collector() {
        return new Collector(scenario, open.bake().documents(), access());
    }

    private Access access() {
        return new Access(sandbox().address(), open.bake().superuser(), logins().scorer(), logins().byRole());
    }
}
