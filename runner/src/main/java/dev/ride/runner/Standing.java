package dev.ride.runner;

import dev.ride.runner.session.Session;

/** A session that is open, and how its sandbox stands. */
public record Standing(Session session, State state) {
    public enum State {
        /** Its server answers. */
        RUNNING,
        /** Its server does not answer, as after a reboot; a start brings it back. */
        DOWN,
        /** It was never ready: a start is under way, or was interrupted. */
        STARTING
    }
}
