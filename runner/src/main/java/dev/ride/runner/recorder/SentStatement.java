package dev.ride.runner.recorder;

/**
 * A statement, or a string of several, from its beginning to its end.
 *
 * @param ordinal the place of its beginning among all events
 * @param endOrdinal the place of its end
 * @param began null for what could not be parsed
 * @param end {@link Event.Finished} or {@link Event.Failed}; null for what was cut short with its connection
 */
record SentStatement(long ordinal, long endOrdinal, Event.Began began, Event.FromServer end) {
    /** The connection that it came over. */
    String session() {
        return began.by().session();
    }
}
