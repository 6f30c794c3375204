package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.session.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives out the staged hints of a session, and counts them. */
final class HintDesk {
    private final Sessions sessions;

    HintDesk(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The next one. */
    HintsShown next(Optional<String> name) {
        try (var held = sessions.holdReady(name)) {
            var hints = held.folder().hints();
            var taken = held.session().work().hintsTaken();
            if (taken == hints.size()) {
                throw hints.isEmpty()
                        ? RideException.badInput(
                                "This scenario has no hints.", "ride postgres app shows what its users see.")
                        : RideException.badInput(
                                "All " + hints.size() + " hints are taken.", "Give --again to read them again.");
            }
            held.save(held.session().work().taking(taken + 1));
            return shown(hints, taken, taken + 1);
        }
    }

    /** All of them, counted as taken. */
    HintsShown all(Optional<String> name) {
        try (var held = sessions.holdReady(name)) {
            var hints = held.folder().hints();
            held.save(held.session().work().taking(hints.size()));
            return shown(hints, 0, hints.size());
        }
    }

    /** Those taken so far. */
    HintsShown again(Optional<String> name) {
        var session = sessions.theReady(name);
        var hints = sessions.folder(session).hints();
        return shown(hints, 0, session.work().hintsTaken());
    }

    private static HintsShown shown(List<String> hints, int from, int to) {
        return new HintsShown(
                IntStream.range(from, to)
                        .mapToObj(index -> new HintsShown.Hint(index + 1, hints.get(index)))
                        .toList(),
                hints.size());
    }
}
