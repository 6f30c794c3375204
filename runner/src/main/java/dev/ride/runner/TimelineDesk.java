package dev.ride.runner;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.machine.Engines;
import dev.ride.runner.recorder.EventFile;
import dev.ride.runner.recorder.Timeline;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.Sessions;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what was done in a session, also after its sandbox was stopped. */
final class TimelineDesk {
    private final Sessions sessions;
    private final Engines engines;

    TimelineDesk(Sessions sessions, Engines engines) {
        this.sessions = sessions;
        this.engines = engines;
    }

    /** Whoever reads the lines may take their time over them, so nobody is kept from the session meanwhile. */
    void tell(Optional<String> name, Consumer<String> notes, Consumer<Timeline.Line> lines) {
        var session = sessions.latest(name);
        if (session.open() && session.ready() != null) {
            sessions.holdIfOpen(session).flatMap(this::drained).ifPresent(notes);
        }
        try {
            Timeline.of(new EventFile(sessions.folder(session).events()), lines);
        } catch (IOException e) {
            throw RideException.environment(
                    "What was recorded cannot be read: " + Reason.of(e), "See the session's folder.", e);
        }
    }

    /** Takes over what the server has recorded since the last time; says so where that cannot be had. */
    private Optional<String> drained(HeldSession open) {
        try (var held = open) {
            var place = held.session().place();
            var sight = engines.look(place);
            sight.sandbox()
                    .filter(Sandbox::running)
                    .ifPresent(
                            sandbox -> OpenSandbox.drain(engines.bake(place), sandbox, place.logins(), held.folder()));
            return sight.unreachable().map(TimelineDesk::lacking);
        } catch (RideException e) {
            return Optional.of(lacking(e));
        }
    }

    private static String lacking(RideException reason) {
        return "What was done since the last command is not told: " + reason.getMessage();
    }
}
