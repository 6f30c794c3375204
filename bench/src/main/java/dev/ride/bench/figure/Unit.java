package dev.ride.bench.figure;

import java.util.Locale;

/** What a figure counts, and how it is written for people. */
public enum Unit {
    MILLISECONDS("%,.0f ms"),
    MICROSECONDS("%,.0f µs"),
    MEBIBYTES("%,.1f MiB");

    private final String format;

    Unit(String format) {
        this.format = format;
    }

    public String written(double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
