package dev.ride.runner;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
import java.util.List;

/** A session with its sandbox, both of which go again when this is closed, unless they are kept before. */
final class Beginning implements AutoCloseable {
    private final HeldSession held;
    private final Sandbox sandbox;
    private boolean kept;

    private Beginning(HeldSession held, Sandbox sandbox) {
        this.held = held;
        this.sandbox = sandbox;
    }

    /** A failure leaves nothing behind. */
    static Beginning of(Plan plan, Sessions sessions, Engine engine, String name, int port, Progress progress) {
        var held = sessions.begin(plan.subject(), plan.place(name, engine), Instant.now());
        try {
            var open = OpenSandbox.create(engine, plan.bake(), name, port, plan.logins(), held.folder(), progress);
            return new Beginning(held, open.sandbox());
        } catch (RuntimeException | Error e) {
            Undo.after(e, held::discard, held::close);
            throw e;
        }
    }

    Session kept(List<String> hints) {
        held.folder().writeHints(hints);
        held.save(held.session().readyAt(Instant.now(), sandbox.address()));
        kept = true;
        return held.session();
    }

    @Override
    public void close() {
        try (held) {
            if (!kept) {
                sandbox.remove();
                held.discard();
            }
        }
    }
}
