package dev.ride.runner.scenario.source;

/** A place in a file of a pack; line and column count from 1. */
public record SourcePlace(String file, int line, int column) {
    /** The beginning of a file, for what is wrong with it as a whole. */
    public static SourcePlace startOf(String file) {
        return new SourcePlace(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
