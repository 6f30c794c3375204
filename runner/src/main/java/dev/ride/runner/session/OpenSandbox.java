package dev.ride.runner.session;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.recorder.EventFile;
import dev.ride.runner.recorder.collector.Access;
import dev.ride.runner.recorder.collector.Collector;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.SandboxOpener;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.Visit;
import dev.ride.runner.session.Session.Reset;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sandbox that a trainee has the passwords of, with what was recorded of them so far: all that can be done with one
 * without reading its scenario.
 */
public record OpenSandbox(Bake bake, Sandbox sandbox, Logins logins, EventFile events) {
    /** The server of a reset that was killed may be coming up still. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    /** @param folder where what is recorded goes */
    public OpenSandbox(Bake bake, Sandbox sandbox, Logins logins, SessionFolder folder) {
        this(bake, sandbox, logins, new EventFile(folder.events()));
    }

    /** A new sandbox that answers; nothing is left behind where it does not come to that. */
    public static OpenSandbox create(
            Engine engine, Bake bake, String name, int port, Logins logins, SessionFolder folder, Progress progress) {
        var sandbox = engine.create(bake, name, port, progress);
        try {
            var open = new OpenSandbox(bake, sandbox, logins, folder);
            open.open();
            return open;
        } catch (RuntimeException | Error e) {
            Undo.after(e, sandbox::remove);
            throw e;
        }
    }

    /** Sets the passwords and marks the beginning. */
    private void open() {
        try (var own = visit()) {
            SandboxOpener.open(own, logins.all());
            events.open(own);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (SQLException e) {
            throw Access.unanswered(e);
        }
    }

    private Visit visit() throws SQLException {
        return new Visit(new Server(sandbox.address(), bake.superuser()));
    }

    /** The sandbox as it was found, at the same address and with the same passwords. */
    public void reset() {
        sandbox.reset(() -> {
            if (sandbox.running()) {
                drainWhatIsThere();
            }
        });
        open();
    }

    /** What is to be noted before a reset; an earlier one that was killed counts on until it is finished. */
    public Reset beginning(Reset earlier) {
        return halfway(earlier) ? earlier : new Reset(sandbox.generation(), Instant.now());
    }

    /**
     * Finishes a reset that was killed. One that had not come to the sandbox has not happened: what was done since stays.
     *
     * @return whether it had
     */
    public boolean finish(Reset noted) {
        var halfway = halfway(noted);
        if (halfway) {
            Knock.untilAnswered(sandbox.address(), TO_ANSWER, sandbox::running);
            open();
        }
        return halfway;
    }

    /** Whether the sandbox is a new one that nobody has the passwords of yet. */
    private boolean halfway(Reset noted) {
        try {
            return noted != null && !sandbox.generation().equals(noted.before()) && !events.openedSince(noted.begun());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Everything up to now, or from a server that cannot be asked what it has written. */
    private void drainWhatIsThere() {
        try (var own = visit()) {
            drainUpToNow(own);
        } catch (SQLException e) {
            drain(sandbox, logins, events);
        }
    }

    /** Takes over what the server has recorded, and is certain to hold what it has answered a moment ago. */
    void drainUpToNow() {
        try (var own = visit()) {
            drainUpToNow(own);
        } catch (SQLException e) {
            throw Access.unanswered(e);
        }
    }

    private void drainUpToNow(Visit own) throws SQLException {
        try {
            events.drainUpToNow(sandbox.log(), logins.recorded(), own);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** A forgotten COMMIT is not a failed repair, so it costs no submission. */
    public void refuseUnfinished() {
        var unfinished = Collector.openTransactions(access());
        if (unfinished.isEmpty()) {
            return;
        }
        var which = unfinished.stream()
                .map(transaction -> transaction.application() + " in " + transaction.database() + " (process "
                        + transaction.pid() + ")")
                .collect(Collectors.joining(", "));
        throw RideException.badInput(
                "Something was written in a transaction that is still open: " + which + ". This was not counted.",
                "COMMIT or ROLLBACK there, then submit again.");
    }

    Access access() {
        return new Access(sandbox.address(), bake.superuser(), logins.scorer(), logins.byRole());
    }

    /**
     * Takes over everything up to now, or from a server that cannot be asked what it has written.
     *
     * @param bake empty where it is gone, and nobody knows how to ask
     */
    public static void drain(Optional<Bake> bake, Sandbox sandbox, Logins logins, SessionFolder folder) {
        bake.ifPresentOrElse(
                there -> new OpenSandbox(there, sandbox, logins, folder).drainWhatIsThere(),
                () -> drain(sandbox, logins, new EventFile(folder.events())));
    }

    private static void drain(Sandbox sandbox, Logins logins, EventFile events) {
        try {
            events.drain(sandbox.log(), logins.recorded());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static RideException unwritable(IOException e) {
        return RideException.environment(
                "What the server recorded cannot be taken over: " + Reason.of(e),
                "See ride postgres status, and whether the disk has room.",
                e);
    }
}
