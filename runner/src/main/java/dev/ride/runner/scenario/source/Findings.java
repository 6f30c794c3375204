package dev.ride.runner.scenario.source;

import dev.ride.runner.ground.RideException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects findings, so that an author sees all that is wrong at once. */
public final class Findings {
    private final SortedSet<Finding> found = new TreeSet<>();

    public void add(SourcePlace place, String message) {
        found.add(new Finding(place, message));
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** In the order of files and lines. */
    public List<Finding> all() {
        return List.copyOf(found);
    }

    /** Stops work on something that cannot be used, naming the first finding. */
    public void refuse(String what) {
        if (!any()) {
            return;
        }
        int others = found.size() - 1;
        throw RideException.badInput(
                what + " cannot be used: " + found.first() + (others == 0 ? "" : " (and " + others + " more)"),
                "`ride scenario check` lists everything that is wrong with it.");
    }
}
