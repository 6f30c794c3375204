package dev.ride.runner.recorder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the beginnings and the ends of statements together, connection by connection. */
final class Pairing {
    private record Running(long ordinal, Event.Began began) {}

    private final Map<String, Running> running = new HashMap<>();

    /** What is over with this event, if something is. */
    Optional<SentStatement> see(long ordinal, Event.FromServer event) {
        var session = event.by().session();
        if (event instanceof Event.Began began) {
            running.put(session, new Running(ordinal, began));
            return Optional.empty();
        }
        if (event instanceof Event.Finished || event instanceof Event.Disconnected) {
            var end = event instanceof Event.Finished ? event : null;
            return Optional.ofNullable(running.remove(session))
                    .map(begun -> new SentStatement(begun.ordinal, ordinal, begun.began, end));
        }
        if (event instanceof Event.Failed) {
            var begun = running.remove(session);
            return Optional.of(
                    begun == null
                            ? new SentStatement(ordinal, ordinal, null, event)
                            : new SentStatement(begun.ordinal, ordinal, begun.began, event));
        }
        return Optional.empty();
    }

    /** After a reset no connection lives on. */
    void forget() {
        running.clear();
    }
}
