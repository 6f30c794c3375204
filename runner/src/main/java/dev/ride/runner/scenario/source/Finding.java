package dev.ride.runner.scenario.source;

import java.util.Comparator;

/** Something wrong with a file of a pack, and where. */
public record Finding(SourcePlace place, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.place.file())
            .thenComparing(finding -> finding.place.line())
            .thenComparing(finding -> finding.place.column())
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
