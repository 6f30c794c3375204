package dev.ride.runner.recorder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the locks stand that LOCK TABLE took before its transaction had an id, connection by connection: it gets one with
 * its first change, or is over without.
 */
final class EarlyLocks {
    private final Map<String, List<Integer>> places = new HashMap<>();

    void add(String session, int place) {
        places.computeIfAbsent(session, any -> new ArrayList<>()).add(place);
    }

    /** Those of the connection; they are then no longer waited for. */
    List<Integer> take(String session) {
        var taken = places.remove(session);
        return taken == null ? List.of() : taken;
    }

    /** After a reset no connection lives on. */
    void forget() {
        places.clear();
    }
}
