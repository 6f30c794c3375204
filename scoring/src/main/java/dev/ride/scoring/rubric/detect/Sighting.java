package dev.ride.scoring.rubric.detect;

import java.util.Collection;
import java.util.List;

/**
 * Whether a detector saw what it is for.
 *
 * @param databases where it was seen, be it not enough of them
 */
public record Sighting(boolean seen, List<String> databases) {
    public Sighting {
        databases = databases.stream().distinct().sorted().toList();
    }

    /** Looking must have been done in each of the databases; where none is named, somewhere. */
    static Sighting inEach(List<String> wanted, Collection<String> seen) {
        boolean enough = wanted == null ? !seen.isEmpty() : seen.containsAll(wanted);
        return new Sighting(enough, among(wanted, seen));
    }

    /** A deed done in one of the databases is done; where none is named, in any. */
    static Sighting inAny(List<String> wanted, Collection<String> seen) {
        var there = among(wanted, seen);
        return new Sighting(!there.isEmpty(), there);
    }

    private static List<String> among(List<String> wanted, Collection<String> seen) {
        return seen.stream()
                .filter(database -> wanted == null || wanted.contains(database))
                .toList();
    }
}
