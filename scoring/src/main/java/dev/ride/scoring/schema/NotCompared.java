package dev.ride.scoring.schema;

import java.util.Comparator;

/** Something of the user's that was seen and not compared, and why: no drift, but never passed over in silence. */
public record NotCompared(String what, String reason) implements Comparable<NotCompared> {
    private static final Comparator<NotCompared> ORDER =
            Comparator.comparing(NotCompared::what).thenComparing(NotCompared::reason);

    /** One line that says what was passed over. */
    public String sentence() {
        return OneLine.of("not compared: " + what + ": " + reason);
    }

    @Override
    public int compareTo(NotCompared other) {
        return ORDER.compare(this, other);
    }
}
