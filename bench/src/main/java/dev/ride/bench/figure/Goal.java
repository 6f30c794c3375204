package dev.ride.bench.figure;

import java.util.Locale;

/**
 * How many times the floor a figure may be.
 *
 * @param most the largest ratio that meets it; infinite where a line is only shown
 */
public record Goal(double most) {
    /** The line is there to be seen, nothing was promised of it. */
    public static final Goal NONE = new Goal(Double.POSITIVE_INFINITY);

    public static Goal atMost(double ratio) {
        return new Goal(ratio);
    }

    public boolean isSet() {
        return Double.isFinite(most);
    }

    public boolean metBy(double ratio) {
        return ratio <= most;
    }

    public String written() {
        return isSet() ? "≤ " + String.format(Locale.ROOT, "%.2f", most) : "";
    }
}
