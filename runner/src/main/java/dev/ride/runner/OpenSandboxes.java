package dev.ride.runner;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.machine.Engines;
import dev.ride.runner.recorder.collector.Application.Performance;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be done with the sandbox of an open session, beside starting it. */
final class OpenSandboxes {
    private final Sessions sessions;
    private final Engines engines;

    OpenSandboxes(Sessions sessions, Engines engines) {
        this.sessions = sessions;
        this.engines = engines;
    }

    private OpenSandbox open(HeldSession held) {
        var session = held.session();
        return new OpenSandbox(bake(session), present(session), session.place().logins(), held.folder());
    }

    /** The sandbox of a held session; one that is down is refused. */
    OpenSandbox running(HeldSession held) {
        var open = open(held);
        if (!open.sandbox().running()) {
            throw RideException.environment(
                    "The sandbox '" + held.session().name() + "' is down.",
                    "Bring it back, with your work: " + held.session().startAgain());
        }
        return open;
    }

    /** Holds a session that has been ready, once its sandbox can be logged in to. */
    HeldSession hold(Optional<String> name) {
        var held = sessions.holdReady(name);
        try {
            finishReset(held);
            return held;
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /**
     * Finishes a reset that was killed; does nothing where none was.
     *
     * @return whether it had come so far that the sandbox could not be logged in to
     */
    boolean finishReset(HeldSession held) {
        var noted = held.session().reset();
        if (noted == null) {
            return false;
        }
        var halfway = running(held).finish(noted);
        held.save(held.session().resetting(null));
        return halfway;
    }

    private Sandbox present(Session session) {
        return engines.sandbox(session.place())
                .orElseThrow(() -> RideException.environment(
                        "The sandbox '" + session.name() + "' is gone from "
                                + session.place().engine() + ".",
                        "End the session with ride postgres stop, and start the scenario again."));
    }

    private Bake bake(Session session) {
        return engines.bake(session.place())
                .orElseThrow(() -> RideException.environment(
                        "What the sandbox '" + session.name() + "' was made from is gone from the home folder.",
                        "End the session with ride postgres stop, and start the scenario again."));
    }

    Performance play(Optional<String> name, boolean commit) {
        try (var held = hold(name)) {
            var open = Meanwhile.doing(() -> running(held));
            var scenario = Library.played(held.session());
            return new LiveSandbox(scenario, open.outcome()).play(commit);
        }
    }

    Session reset(Optional<String> name) {
        try (var held = sessions.holdReady(name)) {
            var open = open(held);
            held.save(held.session().resetting(open.beginning(held.session().reset())));
            open.reset();
            held.save(held.session().resetting(null));
            return held.session();
        }
    }

    /**
     * Takes over what was recorded, as far as that can be had, then removes the sandbox; where its engine does not answer,
     * that is left to the doctor. The results stay.
     */
    Stopped stop(Session open) {
        try (var held = sessions.holdOpen(open)) {
            var session = held.session();
            var sight = engines.look(session.place());
            var unrecorded = sight.sandbox().flatMap(sandbox -> remove(sandbox, held));
            if (session.ready() == null) {
                held.discard();
            } else {
                held.save(session.endedAt(Instant.now()));
            }
            return new Stopped(
                    session,
                    true,
                    sight.unreachable()
                            .map(reason -> "Its sandbox could not be reached: " + reason.getMessage() + " When "
                                    + session.place().engine() + " is back, ride doctor --fix removes it.")
                            .or(() -> unrecorded));
        }
    }

    /** A sandbox that has filled the disk must be able to go, recorded or not. */
    private Optional<String> remove(Sandbox sandbox, HeldSession held) {
        var unrecorded = drained(sandbox, held);
        sandbox.remove();
        return unrecorded;
    }

    /** Why the last of what was recorded could not be taken over; empty where it was. */
    private Optional<String> drained(Sandbox sandbox, HeldSession held) {
        var session = held.session();
        if (session.ready() == null || !sandbox.running()) {
            return Optional.empty();
        }
        try {
            OpenSandbox.drain(
                    engines.bake(session.place()), sandbox, session.place().logins(), held.folder());
            return Optional.empty();
        } catch (RideException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** One that cannot be stopped keeps none of the others. */
    List<Stopped> stopAll() {
        return sessions.open().stream().map(this::stopIfPossible).toList();
    }

    private Stopped stopIfPossible(Session open) {
        try {
            return stop(open);
        } catch (RideException e) {
            return new Stopped(open, false, Optional.of(e.getMessage() + " " + e.suggestion()));
        }
    }
}
