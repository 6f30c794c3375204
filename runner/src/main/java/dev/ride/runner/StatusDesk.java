package dev.ride.runner;

import dev.ride.runner.machine.Engines;
import dev.ride.runner.sandbox.Knock;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.util.List;

/**
 * Tells how the sandboxes of open sessions stand. Servers are asked themselves; their engine tells whether the sandbox is
 * still there, and whether what answers is the sandbox, or another that came to have its port.
 */
final class StatusDesk {
    private final Sessions sessions;
    private final Engines engines;

    StatusDesk(Sessions sessions, Engines engines) {
        this.sessions = sessions;
        this.engines = engines;
    }

    List<Standing> standings() {
        return sessions.open().stream()
                .map(session -> new Standing(session, state(session)))
                .toList();
    }

    private Standing.State state(Session session) {
        if (session.ready() == null) {
            return sessions.interrupted(session) ? Standing.State.INTERRUPTED : Standing.State.STARTING;
        }
        if (session.reset() != null) {
            return sessions.busy(session) ? Standing.State.RESETTING : Standing.State.INTERRUPTED;
        }
        var place = session.place();
        var answers = Knock.answers(place.address());
        var sight = engines.look(place);
        if (sight.sandbox().isEmpty() && sight.unreachable().isEmpty()) {
            return Standing.State.GONE;
        }
        return answers && sight.sandbox().filter(Sandbox::running).isPresent()
                ? Standing.State.RUNNING
                : Standing.State.DOWN;
    }
}
