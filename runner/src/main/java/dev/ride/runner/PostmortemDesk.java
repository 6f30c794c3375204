package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.Sessions;
import java.time.Instant;
import java.util.Optional;

/** Shows the postmortem to whoever has submitted, or insists, and remembers that it was seen. */
final class PostmortemDesk {
    private final Sessions sessions;

    PostmortemDesk(Sessions sessions) {
        this.sessions = sessions;
    }

    Scenario show(Optional<String> name, boolean spoil) {
        try (var held = sessions.hold(sessions.latest(name))) {
            var work = held.session().work();
            if (work.submissions().isEmpty() && !spoil) {
                throw RideException.badInput(
                        "Nothing was submitted yet, and the postmortem tells the answer.",
                        "Submit first, or insist with --spoil.");
            }
            var scenario = Library.played(held.session());
            held.save(work.seeingPostmortem(Instant.now()));
            return scenario;
        }
    }
}
