package dev.ride.runner;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.recorder.collector.Application.Performance;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
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
                    "Bring it back, with your work: ride postgres start "
                            + held.session().subject().scenario());
        }
        return open;
    }

    private Sandbox present(Session session) {
        return engines.sandbox(session.place())
                .orElseThrow(() -> RideException.environment(
                        "The sandbox '" + session.name() + "' is gone from "
                                + session.place().engine() + ".",
                        "End the session with ride postgres stop, and start the scenario again."));
    }

    private Bake bake(Session session) {
        return engines.named(session.place().engine()).bakes().stream()
                .filter(bake -> bake.hash().equals(session.place().bake()))
                .findFirst()
                .orElseThrow(() -> RideException.environment(
                        "What the sandbox '" + session.name() + "' was made from is gone from the home folder.",
                        "End the session with ride postgres stop, and start the scenario again."));
    }

    Performance play(Optional<String> name, boolean commit) {
        try (var held = sessions.hold(sessions.theOpen(name))) {
            var open = Meanwhile.doing(() -> running(held));
            var scenario = Library.played(held.session());
            return new LiveSandbox(scenario, open.outcome()).play(commit);
        }
    }

    Session reset(Optional<String> name) {
        try (var held = sessions.hold(sessions.theOpen(name))) {
            open(held).reset();
            return held.session();
        }
    }

    /** Takes over what was recorded, as far as that can be had, then removes the sandbox. The results stay. */
    void stop(Session open) {
        try (var held = sessions.hold(open)) {
            var session = held.session();
            var sandbox = engines.sandbox(session.place());
            if (session.ready() == null) {
                sandbox.ifPresent(Sandbox::remove);
                held.discard();
                return;
            }
            if (sandbox.isPresent()) {
                if (sandbox.get().running()) {
                    OpenSandbox.drain(sandbox.get(), session.place().logins(), held.folder());
                }
                sandbox.get().remove();
            }
            held.save(session.endedAt(Instant.now()));
        }
    }
}
