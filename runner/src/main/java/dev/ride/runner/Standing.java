package dev.ride.runner;

import dev.ride.runner.session.Session;

/** A session that is open, and how its sandbox stands. */
public record Standing(Session session, State state) {
    public enum State {
        /** Its server answers. */
        RUNNING,
        /** Its server does not answer, as after a reboot; a start brings it back. */
        DOWN,
        /** It was removed, and its session never told, as when a stop is killed; a start begins anew. */
        GONE,
        /** It is being started for the first time. */
        STARTING,
        /** It is being put back to where it began. */
        RESETTING,
        /** Its start or its reset was killed; a start does the rest. */
        INTERRUPTED
    }
}
