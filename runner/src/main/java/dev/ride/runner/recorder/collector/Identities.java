package dev.ride.runner.recorder.collector;

import java.util.HashMap;
import java.util.Map;

/** Tells rows apart that are the same in everything, where the whole row is the identity: the second, the third. */
final class Identities {
    private final boolean keyed;
    private final Map<String, Integer> seen = new HashMap<>();

    Identities(boolean keyed) {
        this.keyed = keyed;
    }

    String next(String identity) {
        if (keyed) {
            return identity;
        }
        int times = seen.merge(identity, 1, Integer::sum);
        return times == 1 ? identity : identity + "#" + times;
    }
}
