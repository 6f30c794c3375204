package dev.ride.runner;

import dev.ride.runner.ground.RideException;
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

    void tell(Optional<String> name, Consumer<Timeline.Line> lines) {
        try (var held = sessions.hold(sessions.latest(name))) {
            if (held.session().open()) {
                drain(held);
            }
            Timeline.of(new EventFile(held.folder().events()), lines);
        } catch (IOException e) {
            throw RideException.environment(
                    "What was recorded cannot be read: " + e.getMessage(), "See the session's folder.", e);
        }
    }

    private void drain(HeldSession held) {
        var place = held.session().place();
        engines.sandbox(place)
                .filter(Sandbox::running)
                .ifPresent(sandbox -> OpenSandbox.drain(sandbox, place.logins(), held.folder()));
    }
}
