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
import dev.ride.runner.sandbox.SandboxOpener;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.scenario.Scenario;
import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Submission;
import dev.ride.scoring.evidence.activity.Activity;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sandbox in use, with everything that working on it takes: its scenario, the documents of its bake, the passwords,
 * and what the server recorded so far. Sessions and proofs play on these alike.
 */
public final class LiveSandbox {
    private final Scenario scenario;
    private final Bake bake;
    private final Sandbox sandbox;
    private final Logins logins;
    private final EventFile events;

    /** @param folder where what is recorded goes */
    public LiveSandbox(Scenario scenario, Bake bake, Sandbox sandbox, Logins logins, SessionFolder folder) {
        this.scenario = scenario;
        this.bake = bake;
        this.sandbox = sandbox;
        this.logins = logins;
        this.events = new EventFile(folder.events());
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
            var live = new LiveSandbox(scenario, bake, sandbox, logins, folder);
            live.open();
            return live;
        } catch (RuntimeException e) {
            sandbox.remove();
            throw e;
        }
    }

    private void open() {
        SandboxOpener.open(new Server(sandbox.address(), bake.superuser()), logins.all());
        asSuperuser(events::open);
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Logins logins() {
        return logins;
    }

    public EventFile events() {
        return events;
    }

    /** The sandbox as it was found, at the same address and with the same passwords. */
    public void reset() {
        if (sandbox.running()) {
            drain();
        }
        sandbox.reset();
        open();
    }

    /** Takes over what the server has recorded since the last time. */
    public void drain() {
        drain(sandbox, logins, events);
    }

    /** The same, and certain to hold what the server has answered a moment ago. */
    private void drainUpToNow() {
        asSuperuser(own -> events.drainUpToNow(sandbox.log(), logins.recorded(), own));
    }

    @FunctionalInterface
    private interface Work {
        void with(Connection own) throws IOException, SQLException;
    }

    private void asSuperuser(Work work) {
        try (var own = access().asSuperuser()) {
            work.with(own);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (SQLException e) {
            throw RideException.environment(
                    "The sandbox's server does not answer: " + e.getMessage(),
                    "See ride postgres status; ride postgres start brings it back.",
                    e);
        }
    }

    /** The same for a sandbox that is about to be removed, whatever became of its scenario and its bake. */
    public static void drain(Sandbox sandbox, Logins logins, SessionFolder folder) {
        drain(sandbox, logins, new EventFile(folder.events()));
    }

    private static void drain(Sandbox sandbox, Logins logins, EventFile events) {
        try {
            events.drain(sandbox.log(), logins.recorded());
        } catch (IOException e) {
            throw unwritable(e);
        }
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
        drainUpToNow();
        var collected = collector().collect(submission, activity());
        ignore(collected.ownSessions());
        return collected.evidence();
    }

    private Activity activity() {
        try {
            return RecordedActivity.of(events, KnownRelations.of(bake.documents()), new Fates(access()));
        } catch (IOException e) {
            throw unwritable(e);
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
                events.ignore(session);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Collector collector() {
        return new Collector(scenario, bake.documents(), access());
    }

    private Access access() {
        return new Access(sandbox.address(), bake.superuser(), logins.scorer(), logins.byRole());
    }

    private static RideException unwritable(IOException e) {
        return RideException.environment(
                "What the server recorded cannot be taken over: " + e.getMessage(),
                "See ride postgres status, and whether the disk has room.",
                e);
    }
}
